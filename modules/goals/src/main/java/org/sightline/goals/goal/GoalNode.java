package org.sightline.goals.goal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A goal with all that is below it.
 *
 * @param goal the goal
 * @param children what is below it, in their order
 */
public record GoalNode(GoalSummary goal, List<GoalNode> children) {

  public GoalNode {
    children = List.copyOf(children);
  }

  /**
   * Puts goals into their tree. One whose parent is not among them stands at the top.
   *
   * @param goals in the order in which neighbours shall stand
   */
  public static List<GoalNode> forest(List<GoalSummary> goals) {
    Map<GoalId, List<GoalSummary>> below = new HashMap<>();
    Set<GoalId> known = new HashSet<>();
    goals.forEach(goal -> known.add(goal.id()));
    Set<GoalSummary> tops = new LinkedHashSet<>();
    for (GoalSummary goal : goals) {
      GoalId parent = goal.parent();
      if (parent == null || !known.contains(parent)) {
        tops.add(goal);
      } else {
        below.computeIfAbsent(parent, any -> new ArrayList<>()).add(goal);
      }
    }
    return tops.stream().map(top -> node(top, below)).toList();
  }

  /** It and all that is below it, each as the top of its own tree. */
  public Stream<GoalNode> withAllBelow() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(GoalNode::withAllBelow));
  }

  // Goals in a circle have no top and are left out, so that this ends.
  private static GoalNode node(GoalSummary goal, Map<GoalId, List<GoalSummary>> below) {
    return new GoalNode(
        goal,
        below.getOrDefault(goal.id(), List.of()).stream()
            .map(child -> node(child, below))
            .toList());
  }
}
