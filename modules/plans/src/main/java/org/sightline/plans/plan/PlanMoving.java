package org.sightline.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditTrail;
import org.sightline.persistence.StaleVersion;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.content.PlanGate;
import org.sightline.plans.executive.ExecutiveSummary;
import org.sightline.plans.executive.OfficialSummary;
import org.sightline.plans.rule.RuleViolation;
import org.sightline.plans.rule.WeightRules;
import org.sightline.security.AccessDenied;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;

/** Moves plans through their states: T02 to T08. */
@ApplicationScoped
class PlanMoving {

  private static final int SHORTEST_REASON = 10;
  private static final int LONGEST_REASON = 2_000;

  private PlanRepository plans;
  private ContentRepository contents;
  private PlanReading reading;
  private PlanSigning signing;
  private SigningInbox inbox;
  private CurrentActor current;
  private AuditTrail audit;
  private Clock clock;

  protected PlanMoving() {}

  @Inject
  PlanMoving(
      PlanRepository plans,
      ContentRepository contents,
      PlanReading reading,
      PlanSigning signing,
      SigningInbox inbox,
      CurrentActor current,
      AuditTrail audit,
      Clock clock) {
    this.plans = plans;
    this.contents = contents;
    this.reading = reading;
    this.signing = signing;
    this.inbox = inbox;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  PlanDetails move(PlanId id, PlanMove move) {
    ExecutivePlan plan = plans.lock(id, reading.reach()).orElseThrow(PlanNotFound::new);
    Long read = move.version();
    if (read != null) {
      StaleVersion.check(read, plan.version());
    }
    Moving moving = allowed(plan, move);
    int versionNo = plan.versionNo();
    apply(moving);
    plan.changed(current.get().displayName(), clock.instant());
    plans.flush();
    record(moving, versionNo);
    return reading.details(plan, plans.version(plan.versionId()));
  }

  private Moving allowed(ExecutivePlan plan, PlanMove move) {
    PlanEvent event = move.event();
    PlanState next = PlanTransitions.TABLE.next(plan.state(), event);
    ExecutiveSummary executive = reading.executive(plan);
    List<OfficialSummary> officials = reading.officials(plan);
    current.get().require(permission(event));
    if (reading.parts(executive, officials).stream().noneMatch(part -> part.may(event))) {
      throw new AccessDenied(permission(event));
    }
    PlanVersion version = plans.version(plan.versionId());
    return new Moving(plan, version, executive, officials, move, next);
  }

  private void apply(Moving moving) {
    switch (moving.move().event()) {
      case CONSULT -> consult(moving);
      case WITHDRAW -> withdraw(moving);
      case REQUEST_SIGNATURES -> requestSignatures(moving);
      case RETURN -> sendBack(moving);
      case SIGN -> signing.sign(moving);
      case DOCUMENT_REFUSAL -> {
        requireReason(moving);
        signing.documentRefusal(moving);
      }
      case CLOSE -> close(moving);
      case CHANGE -> throw new IllegalArgumentException("no transition");
    }
  }

  private void consult(Moving moving) {
    PlanContent content = contents.content(moving.plan().versionId());
    require(WeightRules.check(moving.plan().rules(), content.weights()));
    moving.plan().move(moving.next());
    inbox.consults(moving.plan(), moving.executive());
  }

  private void withdraw(Moving moving) {
    moving.plan().move(moving.next());
    inbox.settled(moving.plan());
  }

  private void requestSignatures(Moving moving) {
    ExecutivePlan plan = moving.plan();
    PlanContent content = contents.content(plan.versionId());
    require(new PlanGate(plan.rules(), plan.frame(reading.today())).check(content));
    moving.version().freeze(plan.header(moving.executive()).text(content), clock.instant());
    plan.move(moving.next());
    inbox.waitsFor(
        plan,
        moving.executive(),
        SigningOrder.next(moving.executive(), moving.officials(), List.of(), plan.versionNo()));
  }

  /** The version that was sent back stays with its signatures; a new one goes on from it. */
  private void sendBack(Moving moving) {
    requireReason(moving);
    ExecutivePlan plan = moving.plan();
    PlanContent content = contents.content(plan.versionId());
    moving.version().withdraw(moving.move().reason());
    PlanVersion next = new PlanVersion(plan.id(), plan.versionNo() + 1);
    plans.add(next);
    plan.turnTo(next);
    plan.move(moving.next());
    contents.store(plan.id(), next.id(), content);
    OfficialSummary official = PlanReading.ratingOfficial(moving.officials());
    inbox.cameBack(plan, moving.executive(), official == null ? null : official.person());
  }

  private void close(Moving moving) {
    ClosureReason closure = moving.move().closure();
    if (closure == null) {
      throw PlanRefused.reason(1);
    }
    checkLength(moving.move().reason());
    moving.version().withdraw(moving.move().reason());
    moving.plan().move(moving.next());
    moving.plan().close(closure);
    inbox.settled(moving.plan());
  }

  private static void require(List<RuleViolation> violations) {
    if (!violations.isEmpty()) {
      throw new PlanIncomplete(violations);
    }
  }

  private static void requireReason(Moving moving) {
    String reason = moving.move().reason();
    if (reason == null || reason.strip().length() < SHORTEST_REASON) {
      throw PlanRefused.reason(SHORTEST_REASON);
    }
    checkLength(reason);
  }

  private static void checkLength(@Nullable String reason) {
    if (reason != null && reason.length() > LONGEST_REASON) {
      throw PlanRefused.reason(SHORTEST_REASON);
    }
  }

  private static Permission permission(PlanEvent event) {
    return switch (event) {
      case SIGN, RETURN, DOCUMENT_REFUSAL -> Permission.SIGN_PLANS;
      case CLOSE -> Permission.MANAGE_EXECUTIVES;
      case CONSULT, WITHDRAW, REQUEST_SIGNATURES, CHANGE -> Permission.EDIT_PLANS;
    };
  }

  private void record(Moving moving, int versionNo) {
    ExecutivePlan plan = moving.plan();
    audit.record(
        AuditEntry.on(plan.agencyId(), AuditAction.PLAN_MOVED, PlanReading.SUBJECT, plan.id())
            .because(moving.move().reason())
            .with("event", moving.move().event().code())
            .with("state", plan.state().name())
            .with("versionNo", versionNo)
            .with("contentHash", Objects.requireNonNullElse(moving.version().contentHash(), "")));
  }

  /**
   * A move that is being made.
   *
   * @param plan the plan, locked
   * @param version its present version
   * @param executive whose plan it is
   * @param officials who is what to the executive today
   * @param move what was asked
   * @param next the state that it leads to
   */
  record Moving(
      ExecutivePlan plan,
      PlanVersion version,
      ExecutiveSummary executive,
      List<OfficialSummary> officials,
      PlanMove move,
      PlanState next) {}
}
