package org.sightline.goals.goal;

import jakarta.persistence.TypedQuery;
import java.util.Set;
import org.sightline.security.Actor;
import org.sightline.security.Permission;
import org.sightline.security.Scope;

/**
 * Which goals an actor may see: all states where it reads drafts, the visible ones where it reads
 * goals. It is a part of every query on goals and on what hangs on them, so that a goal that may
 * not be seen is not found.
 *
 * @param visible reach over goals that were approved
 * @param drafts reach over goals in preparation
 */
public record GoalVisibility(Scope visible, Scope drafts) {

  /** The condition on a goal {@code g}; {@link #restrict} gives its parameters. */
  public static final String CONDITION =
      "(((:visibleEverywhere = true or g.agencyId in :visibleAgencies)"
          + " and g.state not in :hidden)"
          + " or ((:draftEverywhere = true or g.agencyId in :draftAgencies)"
          + " and g.state in :hidden))";

  /** What an actor may see. */
  public static GoalVisibility of(Actor actor) {
    return new GoalVisibility(
        actor.scope(Permission.READ_GOALS), actor.scope(Permission.READ_DRAFT_GOALS));
  }

  /** What an actor may act on with a permission, in whatever state it is. */
  public static GoalVisibility of(Actor actor, Permission permission) {
    Scope scope = actor.scope(permission);
    return new GoalVisibility(scope, scope);
  }

  /** Every goal: for what a transaction that was allowed does on its way. */
  public static GoalVisibility everything() {
    Scope all = new Scope(true, Set.of());
    return new GoalVisibility(all, all);
  }

  /** Sets the parameters of the condition. */
  public <T> TypedQuery<T> restrict(TypedQuery<T> query) {
    return query
        .setParameter("visibleEverywhere", visible.everywhere())
        .setParameter("visibleAgencies", visible.parameter())
        .setParameter("draftEverywhere", drafts.everywhere())
        .setParameter("draftAgencies", drafts.parameter())
        .setParameter("hidden", GoalState.HIDDEN);
  }
}
