package org.sightline.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditTrail;
import org.sightline.plans.content.ContentLimits;
import org.sightline.plans.content.ContentRefused;
import org.sightline.plans.content.ElementContent;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.content.RequirementContent;
import org.sightline.plans.content.RequirementId;
import org.sightline.plans.executive.CycleNotFound;
import org.sightline.plans.executive.CycleSummary;
import org.sightline.plans.executive.Cycles;
import org.sightline.plans.executive.ExecutiveNotFound;
import org.sightline.plans.executive.ExecutiveSummary;
import org.sightline.plans.executive.Executives;
import org.sightline.plans.executive.OfficialSummary;
import org.sightline.plans.rule.ElementRule;
import org.sightline.plans.rule.RuleSet;
import org.sightline.security.AccessDenied;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;

/** Begins plans and rewrites their content. */
@ApplicationScoped
class PlanWriting {

  private PlanRepository plans;
  private ContentRepository contents;
  private ContentReferences references;
  private MeasureStandings standings;
  private PlanReading reading;
  private Executives executives;
  private Cycles cycles;
  private CurrentActor current;
  private AuditTrail audit;
  private Clock clock;

  protected PlanWriting() {}

  @Inject
  PlanWriting(
      PlanRepository plans,
      ContentRepository contents,
      ContentReferences references,
      MeasureStandings standings,
      PlanReading reading,
      Executives executives,
      Cycles cycles,
      CurrentActor current,
      AuditTrail audit,
      Clock clock) {
    this.plans = plans;
    this.contents = contents;
    this.references = references;
    this.standings = standings;
    this.reading = reading;
    this.executives = executives;
    this.cycles = cycles;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** T01. */
  PlanDetails begin(NewPlan wanted) {
    ExecutiveSummary executive =
        executives.named(List.of(wanted.executive())).get(wanted.executive());
    if (executive == null) {
      throw new ExecutiveNotFound();
    }
    List<OfficialSummary> officials =
        executives.officialsToday(List.of(executive.id())).getOrDefault(executive.id(), List.of());
    requireEditor(reading.parts(executive, officials));
    CycleSummary cycle = cycle(wanted, executive);
    checkReady(cycle, officials);
    plans.open(List.of(ExecutivePlan.openKey(executive.id(), cycle.id()))).stream()
        .findFirst()
        .ifPresent(
            open -> {
              throw PlanRefused.exists(open.planNo());
            });
    return add(executive, cycle, wanted);
  }

  /** Rewrites the content of a draft. */
  PlanDetails change(PlanId id, PlanContent sent, long version) {
    ExecutivePlan plan = plans.lock(id, reading.reach()).orElseThrow(PlanNotFound::new);
    requireEditor(plan);
    PlanTransitions.requireEditable(plan.state());
    requireVersion(version, plan, sent);
    PlanContent content = checked(plan, sent);
    contents.store(id, plan.versionId(), content);
    plan.changed(current.get().displayName(), clock.instant());
    plans.flush();
    audit.record(
        AuditEntry.on(plan.agencyId(), AuditAction.PLAN_CHANGED, PlanReading.SUBJECT, id)
            .with("afterHash", content.text().sha256()));
    return reading.details(plan, plans.version(plan.versionId()));
  }

  private void requireEditor(ExecutivePlan plan) {
    ExecutiveSummary executive = reading.executive(plan);
    if (reading.parts(executive, reading.officials(plan)).stream().noneMatch(PlanPart::edits)) {
      throw new AccessDenied(Permission.EDIT_PLANS);
    }
  }

  private void requireVersion(long version, ExecutivePlan plan, PlanContent sent) {
    if (version != plan.version()) {
      throw new PlanChanged(
          plan.changedBy(),
          plan.changedAt(),
          contents.content(plan.versionId()),
          sent,
          plan.version());
    }
  }

  private PlanContent checked(ExecutivePlan plan, PlanContent sent) {
    ContentLimits.check(plan.rules(), sent);
    PlanContent content = references.resolved(inOrder(plan.rules(), sent), plan.agencyId());
    if (contents.standsElsewhere(plan.id(), content)) {
      throw ContentRefused.ofAnotherPlan();
    }
    return content;
  }

  private CycleSummary cycle(NewPlan wanted, ExecutiveSummary executive) {
    return cycles
        .find(wanted.cycle())
        .filter(found -> found.agency().equals(executive.agency()))
        .orElseThrow(CycleNotFound::new);
  }

  private PlanDetails add(ExecutiveSummary executive, CycleSummary cycle, NewPlan wanted) {
    String planNo = "FY%02d-%06d".formatted(cycle.fiscalYear() % 100, plans.nextNumber());
    ExecutivePlan plan =
        new ExecutivePlan(planNo, executive, cycle, current.get().displayName(), clock.instant());
    plans.add(plan);
    PlanVersion version = new PlanVersion(plan.id(), 1);
    plans.add(version);
    plan.turnTo(version);
    contents.store(plan.id(), version.id(), first(plan, wanted));
    plans.flush();
    audit.record(
        AuditEntry.on(plan.agencyId(), AuditAction.PLAN_DRAFTED, PlanReading.SUBJECT, plan.id())
            .with("planNo", planNo)
            .with("event", "T01"));
    return reading.details(plan, version);
  }

  /** Blank elements, or the results requirements of a former plan with baselines of today. */
  private PlanContent first(ExecutivePlan plan, NewPlan wanted) {
    PlanContent blank = PlanContent.blank(plan.rules());
    if (wanted.copyOf() == null) {
      return blank;
    }
    ExecutivePlan former =
        plans
            .find(wanted.copyOf(), reading.reach())
            .filter(found -> found.executiveId().equals(plan.executiveId()))
            .orElseThrow(PlanNotFound::new);
    List<RequirementContent> taken = resultsOf(former);
    String results = plan.rules().results().code();
    return new PlanContent(
        blank.elements().stream()
            .map(element -> element.code().equals(results) ? element.with(taken) : element)
            .toList());
  }

  private List<RequirementContent> resultsOf(ExecutivePlan former) {
    return contents
        .content(former.versionId())
        .requirements()
        .filter(requirement -> requirement.kind().isResult())
        .map(this::again)
        .toList();
  }

  private RequirementContent again(RequirementContent former) {
    return new RequirementContent(
        new RequirementId(UUID.randomUUID()),
        former.kind(),
        former.statement(),
        null,
        former.control(),
        former.population(),
        former.service(),
        former.missionOutcome(),
        former.behaviours(),
        null,
        former.alignments(),
        former.measures().stream().map(MeasureTarget::measure).map(standings::propose).toList());
  }

  /** The elements of the rule set in its order, those left out without weight. */
  private static PlanContent inOrder(RuleSet rules, PlanContent sent) {
    List<ElementContent> elements = new ArrayList<>();
    for (ElementRule rule : rules.elements()) {
      elements.add(
          sent.elements().stream()
              .filter(element -> element.code().equals(rule.code()))
              .findFirst()
              .orElseGet(() -> new ElementContent(rule.code(), null, null, List.of())));
    }
    return new PlanContent(elements);
  }

  // To whom it is nothing at all it does not exist.
  private static void requireEditor(Set<PlanPart> parts) {
    if (parts.isEmpty()) {
      throw new ExecutiveNotFound();
    }
    if (parts.stream().noneMatch(PlanPart::edits)) {
      throw new AccessDenied(Permission.EDIT_PLANS);
    }
  }

  private static void checkReady(CycleSummary cycle, List<OfficialSummary> officials) {
    if (!cycle.state().isOpen()) {
      throw PlanRefused.notReady("cycle");
    }
    if (PlanReading.ratingOfficial(officials) == null) {
      throw PlanRefused.notReady("official");
    }
  }
}
