package org.sightline.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.PersonId;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.content.PlanGate;
import org.sightline.plans.executive.ExecutiveId;
import org.sightline.plans.executive.ExecutiveSummary;
import org.sightline.plans.executive.Executives;
import org.sightline.plans.executive.OfficialRole;
import org.sightline.plans.executive.OfficialSummary;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.signature.Signature;
import org.sightline.signature.Signatures;

/** Puts plans together for their readers, and knows what the actor is to each. */
@ApplicationScoped
class PlanReading {

  /** Kind of record in signatures, inbox and audit. */
  static final String SUBJECT = "ExecutivePlan";

  private ContentRepository contents;
  private Executives executives;
  private Signatures signatures;
  private CurrentActor current;
  private Clock clock;

  protected PlanReading() {}

  @Inject
  PlanReading(
      ContentRepository contents,
      Executives executives,
      Signatures signatures,
      CurrentActor current,
      Clock clock) {
    this.contents = contents;
    this.executives = executives;
    this.signatures = signatures;
    this.current = current;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** How far the actor reaches today. */
  PlanReach reach() {
    return PlanReach.of(current.get(), today());
  }

  ExecutiveSummary executive(ExecutivePlan plan) {
    ExecutiveSummary found = executives.named(List.of(plan.executiveId())).get(plan.executiveId());
    if (found == null) {
      throw new PlanNotFound();
    }
    return found;
  }

  List<OfficialSummary> officials(ExecutivePlan plan) {
    return officials(plan.executiveId());
  }

  List<OfficialSummary> officials(ExecutiveId executive) {
    return executives.officialsToday(List.of(executive)).getOrDefault(executive, List.of());
  }

  List<PlanSummary> summaries(List<ExecutivePlan> plans) {
    Map<ExecutiveId, ExecutiveSummary> known =
        executives.named(
            plans.stream().map(ExecutivePlan::executiveId).collect(Collectors.toSet()));
    return plans.stream()
        .map(
            plan -> {
              ExecutiveSummary executive = known.get(plan.executiveId());
              if (executive == null) {
                throw new PlanNotFound();
              }
              return plan.summary(executive);
            })
        .toList();
  }

  /** Everything of one plan; the version is its present one. */
  PlanDetails details(ExecutivePlan plan, PlanVersion version) {
    ExecutiveSummary executive = executive(plan);
    List<OfficialSummary> officials = officials(plan);
    List<Signature> signed = signatures.of(SUBJECT, plan.id().value());
    PlanContent content = contents.content(plan.versionId());
    PlanGate gate = new PlanGate(plan.rules(), plan.frame(today()));
    Set<PlanPart> parts = parts(executive, officials);
    return new PlanDetails(
        plan.summary(executive),
        content,
        plan.state().isEditable() ? gate.check(content) : List.of(),
        gate.warnings(content),
        officials,
        signed.stream().map(one -> PlanSignature.of(one, plan.versionNo())).toList(),
        next(plan, executive, officials, signed),
        version.contentHash(),
        PlanTransitions.allowed(plan.state(), parts),
        plan.state().isEditable() && parts.stream().anyMatch(PlanPart::edits));
  }

  /** Who signs next; null where nobody is waited for. */
  static @Nullable NextSignature next(
      ExecutivePlan plan,
      ExecutiveSummary executive,
      List<OfficialSummary> officials,
      List<Signature> signed) {
    return plan.state() == PlanState.SIGNING
        ? SigningOrder.next(executive, officials, signed, plan.versionNo())
        : null;
  }

  /** What the actor is to the plan of an executive today. */
  Set<PlanPart> parts(ExecutiveSummary executive, List<OfficialSummary> officials) {
    Actor actor = current.get();
    PersonId person = actor.ownPerson(Permission.READ_PLANS);
    Set<PlanPart> parts = EnumSet.noneOf(PlanPart.class);
    if (executive.person().equals(person)) {
      parts.add(PlanPart.EXECUTIVE);
    }
    officials.stream()
        .filter(official -> official.person().equals(person))
        .map(official -> part(official.role()))
        .forEach(parts::add);
    if (actor.scope(Permission.MANAGE_EXECUTIVES).contains(executive.agency())) {
      parts.add(PlanPart.HR);
    }
    return parts;
  }

  /** Who rates today; null where nobody does. */
  static @Nullable OfficialSummary ratingOfficial(List<OfficialSummary> officials) {
    return officials.stream()
        .filter(official -> official.role() == OfficialRole.RATING_OFFICIAL)
        .findFirst()
        .orElse(null);
  }

  private static PlanPart part(OfficialRole role) {
    return switch (role) {
      case RATING_OFFICIAL -> PlanPart.RATING_OFFICIAL;
      case REVIEWING_OFFICIAL -> PlanPart.REVIEWING_OFFICIAL;
      case AIDE -> PlanPart.AIDE;
    };
  }
}
