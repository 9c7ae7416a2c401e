package org.sightline.goals.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sightline.goals.goal.GoalId;
import org.sightline.goals.goal.GoalNotFound;
import org.sightline.goals.goal.GoalSummary;
import org.sightline.goals.goal.GoalVisibility;
import org.sightline.goals.goal.Goals;
import org.sightline.organization.OrganizationId;
import org.sightline.security.AccessDenied;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;

/** Which goals and indicators the actor may see, and do something with. */
@ApplicationScoped
class GoalReach {

  private Goals goals;
  private IndicatorRepository indicators;
  private CurrentActor current;

  protected GoalReach() {}

  @Inject
  GoalReach(Goals goals, IndicatorRepository indicators, CurrentActor current) {
    this.goals = goals;
    this.indicators = indicators;
    this.current = current;
  }

  GoalVisibility visible() {
    return GoalVisibility.of(current.get());
  }

  /** Whose measurements the actor may enter. */
  GoalVisibility enterable() {
    return GoalVisibility.of(current.get(), Permission.ENTER_MEASUREMENTS);
  }

  /** A goal whose indicators the actor may change. */
  GoalSummary editable(GoalId id) {
    GoalSummary goal = goals.get(id).goal();
    require(Permission.EDIT_GOALS, goal.agency());
    return goal;
  }

  /** An indicator with which the actor may do something. */
  IndicatorRow indicator(IndicatorId id, Permission permission) {
    IndicatorRow row = indicators.find(id, visible()).orElseThrow(IndicatorNotFound::new);
    require(permission, row.indicator().agency());
    return row;
  }

  /** A goal, whoever asks. */
  GoalSummary any(GoalId id) {
    return goals.brought(id).orElseThrow(GoalNotFound::new);
  }

  /** An indicator, whoever asks. */
  IndicatorRow any(IndicatorId id) {
    return indicators.find(id, GoalVisibility.everything()).orElseThrow(IndicatorNotFound::new);
  }

  // Who may see it and may not do this with it is told so; to others it does not exist.
  private void require(Permission permission, OrganizationId agency) {
    if (!current.get().scope(permission).contains(agency)) {
      throw new AccessDenied(permission);
    }
  }
}
