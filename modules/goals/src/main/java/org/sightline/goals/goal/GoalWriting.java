package org.sightline.goals.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditTrail;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;
import org.sightline.persistence.StaleVersion;

/** Writes goals down, and moves them on when their rules are kept. */
@ApplicationScoped
class GoalWriting {

  private GoalRepository goals;
  private Event<GoalApproved> approved;
  private AuditTrail audit;

  protected GoalWriting() {}

  @Inject
  GoalWriting(GoalRepository goals, Event<GoalApproved> approved, AuditTrail audit) {
    this.goals = goals;
    this.approved = approved;
    this.audit = audit;
  }

  Goal add(NewGoal wanted, OrganizationId agency, GoalState state) {
    requireParent(wanted, agency);
    Goal goal = new Goal(wanted, agency, state);
    goals.add(goal);
    return goal;
  }

  void change(Goal goal, NewGoal wanted, long version) {
    StaleVersion.check(version, goal.version());
    if (goal.state() != GoalState.DRAFT) {
      throw new GoalNotEditable(goal.state());
    }
    requireParent(wanted, goal.summary().agency());
    goal.rewrite(wanted);
    goals.flush();
  }

  void assign(Goal goal, PersonId person, GoalRoleKind role, LocalDate from) {
    goals.roles(List.of(goal.id())).stream()
        .filter(held -> held.role() == role && role == GoalRoleKind.GOAL_LEADER)
        .forEach(held -> held.endedBefore(from));
    goals.add(new GoalRole(goal.id(), person, role, from));
  }

  void move(Goal goal, GoalEvent event, @Nullable String reason) {
    GoalState next = GoalTransitions.TABLE.next(goal.state(), event);
    if (event.needsReason() && (reason == null || reason.isBlank())) {
      throw new GoalReasonRequired(event);
    }
    if (event == GoalEvent.SUBMIT || event == GoalEvent.APPROVE) {
      requireRules(goal.summary());
    }
    boolean wasHidden = goal.state().isHidden();
    goal.moveTo(next);
    goals.flush();
    if (wasHidden && !next.isHidden()) {
      approved.fire(new GoalApproved(goal.summary()));
    }
  }

  void record(Goal goal, AuditAction action, @Nullable String detail, @Nullable String reason) {
    GoalSummary summary = goal.summary();
    AuditEntry entry =
        AuditEntry.on(summary.agency(), action, "Goal", summary.id())
            .because(reason == null || reason.isBlank() ? null : reason);
    audit.record(detail == null ? entry : entry.with("what", detail));
  }

  private void requireRules(GoalSummary goal) {
    List<GoalViolation> broken = GoalRules.violations(goal, ofAgency(goal.agency()));
    if (!broken.isEmpty()) {
      throw new GoalRulesBroken(broken);
    }
  }

  private void requireParent(NewGoal wanted, OrganizationId agency) {
    GoalId parent = wanted.parent();
    if (parent != null && !ofAgency(agency).containsKey(parent)) {
      throw new GoalNotFound();
    }
  }

  private Map<GoalId, GoalSummary> ofAgency(OrganizationId agency) {
    return goals.ofAgency(agency).stream()
        .map(Goal::summary)
        .collect(Collectors.toMap(GoalSummary::id, Function.identity()));
  }
}
