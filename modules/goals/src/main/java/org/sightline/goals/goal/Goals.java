package org.sightline.goals.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditAction;
import org.sightline.goals.plan.StrategicPlans;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;
import org.sightline.paging.NameCursor;
import org.sightline.persistence.StaleVersion;
import org.sightline.security.AccessDenied;
import org.sightline.security.CurrentActor;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Permission;
import org.sightline.security.Requires;

/** The goals of the agencies, in their tree. */
@ApplicationScoped
public class Goals {

  /** The most goals that one call reads together. */
  public static final int MOST = GoalRepository.MOST;

  private GoalRepository repository;
  private GoalWriting writing;
  private StrategicPlans plans;
  private CurrentActor current;

  protected Goals() {}

  @Inject
  Goals(
      GoalRepository repository, GoalWriting writing, StrategicPlans plans, CurrentActor current) {
    this.repository = repository;
    this.writing = writing;
    this.plans = plans;
    this.current = current;
  }

  /**
   * Goals within reach, by sequence and title; drafts only where the actor reads drafts.
   *
   * @param after a {@link #cursor} behind which to go on, or the start
   * @param limit most rows, from 1
   */
  @Requires({Permission.READ_GOALS, Permission.READ_DRAFT_GOALS})
  public List<GoalSummary> list(GoalFilter filter, NameCursor after, int limit) {
    return summaries(repository.list(filter, visibility(), after, limit));
  }

  /** Where a list goes on behind a goal. */
  @OpenToCallers("It says no more than the goal that the caller has.")
  public NameCursor cursor(GoalSummary goal) {
    return new NameCursor(Goal.sortKey(goal.sequence(), goal.title()), goal.id().value());
  }

  /**
   * Goals by their identity, by sequence and title; those not within reach are left out.
   *
   * @throws IllegalArgumentException when there are more than {@link #MOST}
   */
  @Requires({Permission.READ_GOALS, Permission.READ_DRAFT_GOALS})
  public List<GoalSummary> all(Collection<GoalId> goals) {
    if (goals.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + ": " + goals.size());
    }
    return summaries(repository.all(goals, visibility()));
  }

  /**
   * One goal with its neighbours and those who answer for it.
   *
   * @throws GoalNotFound when it is not within reach
   */
  @Requires({Permission.READ_GOALS, Permission.READ_DRAFT_GOALS})
  public GoalDetails get(GoalId id) {
    GoalSummary goal =
        repository.find(id, visibility()).map(Goal::summary).orElseThrow(GoalNotFound::new);
    GoalId parent = goal.parent();
    return new GoalDetails(
        goal,
        parent == null
            ? null
            : repository.find(parent, visibility()).map(Goal::summary).orElse(null),
        summaries(repository.children(id, visibility())),
        repository.roles(List.of(id)).stream().map(GoalRole::summary).toList());
  }

  /**
   * A goal with everything below it that is within reach.
   *
   * @throws GoalNotFound when it is not within reach
   */
  @Requires({Permission.READ_GOALS, Permission.READ_DRAFT_GOALS})
  public GoalNode tree(GoalId id) {
    GoalSummary top =
        repository.find(id, visibility()).map(Goal::summary).orElseThrow(GoalNotFound::new);
    GoalFilter plan = new GoalFilter(top.plan(), null, null);
    List<GoalSummary> neighbours =
        summaries(repository.list(plan, visibility(), NameCursor.START, MOST));
    return GoalNode.forest(neighbours).stream()
        .flatMap(GoalNode::withAllBelow)
        .filter(node -> node.goal().id().equals(id))
        .findFirst()
        .orElseThrow(GoalNotFound::new);
  }

  /**
   * Writes a goal down as a draft.
   *
   * @throws org.sightline.goals.plan.StrategicPlanNotFound when its plan is not within reach
   * @throws GoalNotFound when its parent is none of the agency's
   * @throws AccessDenied when the actor does not edit the goals of that agency
   */
  @Transactional
  @Requires(Permission.EDIT_GOALS)
  public GoalSummary create(NewGoal wanted) {
    OrganizationId agency = plans.get(wanted.plan()).agency();
    if (!current.get().scope(Permission.EDIT_GOALS).contains(agency)) {
      throw new AccessDenied(Permission.EDIT_GOALS);
    }
    Goal goal = writing.add(wanted, agency, GoalState.DRAFT);
    writing.record(goal, AuditAction.GOAL_CREATED, null, null);
    return goal.summary();
  }

  /**
   * Rewrites a draft.
   *
   * @param version the version that the writer has read
   * @throws GoalNotFound when it is not within reach
   * @throws GoalNotEditable when it is no draft any more
   * @throws StaleVersion when somebody else has changed it
   */
  @Transactional
  @Requires(Permission.EDIT_GOALS)
  public GoalSummary change(GoalId id, NewGoal wanted, long version) {
    Goal goal = editable(id, Permission.EDIT_GOALS);
    writing.change(goal, wanted, version);
    writing.record(goal, AuditAction.GOAL_CHANGED, null, null);
    return goal.summary();
  }

  /**
   * Says what a person is for a goal from a day on. The former goal leader ends the day before.
   *
   * @throws GoalNotFound when it is not within reach
   */
  @Transactional
  @Requires(Permission.EDIT_GOALS)
  public void assign(GoalId id, PersonId person, GoalRoleKind role, LocalDate from) {
    Goal goal = editable(id, Permission.EDIT_GOALS);
    writing.assign(goal, person, role, from);
    writing.record(goal, AuditAction.GOAL_ROLE_ASSIGNED, role.name(), null);
  }

  /**
   * Moves a goal on.
   *
   * @param reason why; null or blank where the event wants none
   * @param version the version that the mover has read
   * @throws GoalNotFound when it is not within reach
   * @throws AccessDenied when the actor may not do this with it
   * @throws StaleVersion when somebody else has changed it
   * @throws org.sightline.state.StateConflict when its state does not allow it
   * @throws GoalRulesBroken when it breaks rules of its kind
   * @throws GoalReasonRequired when a reason is wanted
   */
  @Transactional
  @Requires({Permission.EDIT_GOALS, Permission.APPROVE_GOALS})
  public GoalSummary move(GoalId id, GoalEvent event, @Nullable String reason, long version) {
    Goal goal = editable(id, event.permission());
    StaleVersion.check(version, goal.version());
    writing.move(goal, event, reason);
    writing.record(goal, AuditAction.GOAL_MOVED, event.name(), reason);
    return goal.summary();
  }

  /** Writes a goal down in a state, as a part of an import, which is audited as a whole. */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("Whoever brings a goal has shown its permission for what brings it.")
  public GoalSummary bring(NewGoal wanted, OrganizationId agency, GoalState state) {
    return writing.add(wanted, agency, state).summary();
  }

  /** Says what a person is for a goal, as a part of an import. */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("Whoever brings a goal has shown its permission for what brings it.")
  public void bring(GoalId id, PersonId person, GoalRoleKind role, LocalDate from) {
    Goal goal = repository.find(id, GoalVisibility.everything()).orElseThrow(GoalNotFound::new);
    writing.assign(goal, person, role, from);
  }

  /** A goal that a transaction has brought, whoever asks; empty when there is none. */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("Whoever brings what hangs on a goal has shown its permission for that.")
  public Optional<GoalSummary> brought(GoalId id) {
    return repository.find(id, GoalVisibility.everything()).map(Goal::summary);
  }

  // Who may see it and may not do this with it is told so; to others it does not exist.
  private Goal editable(GoalId id, Permission permission) {
    Goal goal = repository.find(id, visibility()).orElseThrow(GoalNotFound::new);
    if (!current.get().scope(permission).contains(goal.summary().agency())) {
      throw new AccessDenied(permission);
    }
    return goal;
  }

  private GoalVisibility visibility() {
    return GoalVisibility.of(current.get());
  }

  private static List<GoalSummary> summaries(List<Goal> goals) {
    return goals.stream().map(Goal::summary).toList();
  }
}
