package org.sightline.app.demo;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.Behaviour;
import org.sightline.goals.goal.GoalKind;
import org.sightline.goals.goal.GoalState;

/**
 * A goal of the demo.
 *
 * @param agency its agency
 * @param place its place in the tree
 * @param above the place of the goal above it; null at the top
 * @param kind what kind of goal it is
 * @param missionOutcome whether it is an outcome of the mission
 * @param state where it stands
 * @param behaviours the behaviours of customers that it is about
 * @param title what it is called
 * @param statement what shall be reached
 */
record DemoGoal(
    DemoAgency agency,
    String place,
    @Nullable String above,
    GoalKind kind,
    boolean missionOutcome,
    GoalState state,
    Set<Behaviour> behaviours,
    String title,
    String statement) {

  /** Reads a line of the list. */
  static DemoGoal parse(String line) {
    String[] part = line.split("\\|", -1);
    return new DemoGoal(
        DemoAgency.valueOf(part[0]),
        part[1],
        part[2].isEmpty() ? null : part[2],
        GoalKind.valueOf(part[3]),
        part[4].equals("yes"),
        GoalState.valueOf(part[5]),
        Arrays.stream(part[6].split(","))
            .filter(name -> !name.isEmpty())
            .map(Behaviour::valueOf)
            .collect(Collectors.toSet()),
        part[7],
        part[8]);
  }
}
