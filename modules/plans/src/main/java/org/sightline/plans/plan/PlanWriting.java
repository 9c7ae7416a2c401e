package org.sightline.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditTrail;
import org.sightline.plans.content.ContentLimits;
import org.sightline.plans.content.ContentRefused;
import org.sightline.plans.content.ElementContent;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.executive.CycleNotFound;
import org.sightline.plans.executive.CycleSummary;
import org.sightline.plans.executive.Cycles;
import org.sightline.plans.executive.ExecutiveId;
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
  private FirstContent firstContent;
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
      FirstContent firstContent,
      PlanReading reading,
      Executives executives,
      Cycles cycles,
      CurrentActor current,
      AuditTrail audit,
      Clock clock) {
    this.plans = plans;
    this.contents = contents;
    this.references = references;
    this.firstContent = firstContent;
    this.reading = reading;
    this.executives = executives;
    this.cycles = cycles;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** T01. */
  PlanDetails begin(NewPlan wanted) {
    ExecutiveSummary executive = executive(wanted.executive());
    List<OfficialSummary> officials = reading.officials(executive.id());
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

  private ExecutiveSummary executive(ExecutiveId id) {
    ExecutiveSummary found = executives.named(List.of(id)).get(id);
    if (found == null) {
      throw new ExecutiveNotFound();
    }
    return found;
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
    contents.store(plan.id(), version.id(), firstContent.of(plan, wanted.copyOf()));
    plans.flush();
    audit.record(
        AuditEntry.on(plan.agencyId(), AuditAction.PLAN_DRAFTED, PlanReading.SUBJECT, plan.id())
            .with("planNo", planNo)
            .with("event", "T01"));
    return reading.details(plan, version);
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
