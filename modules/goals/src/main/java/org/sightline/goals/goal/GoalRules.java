package org.sightline.goals.goal;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks a goal against the rules of its kind. */
final class GoalRules {

  private static final int CYCLE_YEARS = 2;

  private GoalRules() {}

  /**
   * Every rule that is broken, in the order of their codes.
   *
   * @param above the goals of the same agency by identity, among them all ancestors
   */
  static List<GoalViolation> violations(GoalSummary goal, Map<GoalId, GoalSummary> above) {
    List<GoalViolation> broken = new ArrayList<>();
    require(isWorded(goal), GoalRule.WORDING, broken);
    require(goal.startDate().isBefore(goal.endDate()), GoalRule.DATES, broken);
    require(goal.kind().mayStandUnder(kindAbove(goal, above)), GoalRule.PARENT, broken);
    require(!standsUnderItself(goal, above), GoalRule.CYCLE, broken);
    require(
        goal.kind() != GoalKind.AGENCY_PRIORITY_GOAL || isPriorityCycle(goal),
        GoalRule.PRIORITY_CYCLE,
        broken);
    return broken;
  }

  /** Whether a goal would be its own ancestor. */
  static boolean standsUnderItself(GoalSummary goal, Map<GoalId, GoalSummary> above) {
    Set<GoalId> seen = new HashSet<>();
    GoalId next = goal.parent();
    while (next != null && seen.add(next)) {
      if (next.equals(goal.id())) {
        return true;
      }
      GoalSummary parent = above.get(next);
      next = parent == null ? null : parent.parent();
    }
    return false;
  }

  private static boolean isWorded(GoalSummary goal) {
    int title = goal.title().strip().length();
    int statement = goal.statement().strip().length();
    return title >= 5 && title <= 200 && statement >= 20 && statement <= 4_000;
  }

  private static @Nullable GoalKind kindAbove(GoalSummary goal, Map<GoalId, GoalSummary> above) {
    GoalSummary parent = goal.parent() == null ? null : above.get(goal.parent());
    return parent == null ? null : parent.kind();
  }

  private static boolean isPriorityCycle(GoalSummary goal) {
    LocalDate start = goal.startDate();
    boolean odd = start.getYear() % 2 == 1;
    return odd
        && start.equals(LocalDate.of(start.getYear(), Month.OCTOBER, 1))
        && goal.endDate().equals(start.plusYears(CYCLE_YEARS).minusDays(1));
  }

  private static void require(boolean kept, GoalRule rule, List<GoalViolation> broken) {
    if (!kept) {
      broken.add(new GoalViolation(rule));
    }
  }
}
