package org.sightline.goals.indicator;

import org.sightline.goals.goal.GoalState;

/** An indicator with what its goal says of it, as the queries find them. */
record IndicatorRow(
    Indicator indicator, String goalTitle, GoalState goalState, boolean missionOutcome) {

  // Public, so that the query can call it.
  public IndicatorRow {}
}
