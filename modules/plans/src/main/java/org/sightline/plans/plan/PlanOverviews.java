package org.sightline.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;
import org.sightline.paging.NameCursor;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.content.PlanGate;
import org.sightline.plans.executive.CycleId;
import org.sightline.plans.executive.CycleSummary;
import org.sightline.plans.executive.Cycles;
import org.sightline.plans.executive.ExecutiveId;
import org.sightline.plans.executive.ExecutiveSummary;
import org.sightline.plans.executive.Executives;
import org.sightline.plans.executive.OfficialSummary;
import org.sightline.plans.rule.WeightRules;
import org.sightline.signature.Signature;
import org.sightline.signature.Signatures;

/** Executives with the plan of a cycle and what is missing, read together. */
@ApplicationScoped
class PlanOverviews {

  private static final PlanContent NOTHING = new PlanContent(List.of());

  /** A plan with what stands in it and who has signed it. */
  private record OpenPlan(ExecutivePlan plan, PlanContent content, List<Signature> signed) {}

  private PlanRepository plans;
  private ContentRepository contents;
  private PlanReading reading;
  private Executives executives;
  private Cycles cycles;
  private Signatures signatures;

  protected PlanOverviews() {}

  @Inject
  PlanOverviews(
      PlanRepository plans,
      ContentRepository contents,
      PlanReading reading,
      Executives executives,
      Cycles cycles,
      Signatures signatures) {
    this.plans = plans;
    this.contents = contents;
    this.reading = reading;
    this.executives = executives;
    this.cycles = cycles;
    this.signatures = signatures;
  }

  /** One for each executive, by name; the number of statements does not grow. */
  List<PlanOverview> list(int fiscalYear, NameCursor after, int limit) {
    List<ExecutiveSummary> found = executives.list(after, limit);
    Map<ExecutiveId, OpenPlan> open = open(found, fiscalYear);
    Map<ExecutiveId, List<OfficialSummary>> officials =
        executives.officialsToday(found.stream().map(ExecutiveSummary::id).toList());
    return found.stream()
        .map(one -> overview(one, officials.getOrDefault(one.id(), List.of()), open.get(one.id())))
        .toList();
  }

  private Map<ExecutiveId, OpenPlan> open(List<ExecutiveSummary> found, int fiscalYear) {
    List<ExecutivePlan> open = plans.open(keys(found, fiscalYear));
    Map<UUID, PlanContent> content =
        contents.contents(open.stream().map(ExecutivePlan::versionId).toList());
    Map<UUID, List<Signature>> signed = signed(open);
    return open.stream()
        .map(
            plan ->
                new OpenPlan(
                    plan,
                    content.getOrDefault(plan.versionId(), NOTHING),
                    signed.getOrDefault(plan.id().value(), List.of())))
        .collect(Collectors.toMap(one -> one.plan().executiveId(), Function.identity()));
  }

  private Map<UUID, List<Signature>> signed(List<ExecutivePlan> plans) {
    List<UUID> ids = plans.stream().map(plan -> plan.id().value()).toList();
    return ids.isEmpty() ? Map.of() : signatures.ofAll(PlanReading.SUBJECT, ids);
  }

  private List<String> keys(List<ExecutiveSummary> found, int fiscalYear) {
    Map<OrganizationId, Optional<CycleSummary>> ofAgency = new HashMap<>();
    return found.stream()
        .map(
            one ->
                ofAgency
                    .computeIfAbsent(one.agency(), agency -> cycles.ofYear(agency, fiscalYear))
                    .map(CycleSummary::id)
                    .map((CycleId cycle) -> ExecutivePlan.openKey(one.id(), cycle))
                    .orElse(""))
        .filter(key -> !key.isEmpty())
        .toList();
  }

  private PlanOverview overview(
      ExecutiveSummary executive, List<OfficialSummary> officials, @Nullable OpenPlan open) {
    OfficialSummary rating = PlanReading.ratingOfficial(officials);
    Set<PlanGap> gaps =
        open == null ? EnumSet.of(PlanGap.NO_PLAN) : gaps(open.plan(), open.content());
    if (rating == null) {
      gaps.add(PlanGap.NO_RATING_OFFICIAL);
    }
    return new PlanOverview(
        executive,
        open == null ? null : open.plan().summary(executive),
        rating == null ? null : rating.name(),
        open == null ? null : PlanReading.next(open.plan(), executive, officials, open.signed()),
        gaps);
  }

  private Set<PlanGap> gapsOfDraft(ExecutivePlan plan, PlanContent content) {
    Set<PlanGap> gaps = EnumSet.noneOf(PlanGap.class);
    int weights = WeightRules.check(plan.rules(), content.weights()).size();
    PlanGate gate = new PlanGate(plan.rules(), plan.frame(reading.today()));
    if (weights > 0) {
      gaps.add(PlanGap.WEIGHTS);
    }
    if (gate.check(content).size() > weights) {
      gaps.add(PlanGap.INCOMPLETE);
    }
    return gaps;
  }

  private Set<PlanGap> gaps(ExecutivePlan plan, PlanContent content) {
    Set<PlanGap> gaps = EnumSet.noneOf(PlanGap.class);
    if (content.requirements().noneMatch(one -> one.kind().isCustomer())) {
      gaps.add(PlanGap.NO_CX_REQUIREMENT);
    }
    if (plan.state() == PlanState.SIGNING) {
      gaps.add(PlanGap.SIGNATURE_WAITING);
    }
    if (plan.state().isEditable()) {
      gaps.addAll(gapsOfDraft(plan, content));
    }
    if (plan.state() != PlanState.ESTABLISHED && plan.frame(reading.today()).hasBegun()) {
      gaps.add(PlanGap.LATE);
    }
    return gaps;
  }
}
