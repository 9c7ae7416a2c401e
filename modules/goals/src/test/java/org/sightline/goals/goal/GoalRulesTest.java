package org.sightline.goals.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.goals.plan.StrategicPlanId;
import org.sightline.organization.OrganizationId;

class GoalRulesTest {

  private static final LocalDate START = LocalDate.of(2025, 10, 1);
  private static final LocalDate END = LocalDate.of(2027, 9, 30);

  @ParameterizedTest
  @CsvSource({
    "2025-10-01, 2027-09-30, true",
    "2026-10-01, 2028-09-30, false",
    "2025-10-02, 2027-09-30, false",
    "2025-10-01, 2027-10-01, false"
  })
  void keepsAPriorityGoalInItsCycle(LocalDate start, LocalDate end, boolean fits) {
    GoalSummary goal = goal(GoalKind.AGENCY_PRIORITY_GOAL, null, start, end, "x".repeat(20));

    assertThat(rules(goal, Map.of()).contains(GoalRule.PRIORITY_CYCLE)).isEqualTo(!fits);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "STRATEGIC_GOAL, -, true",
        "STRATEGIC_OBJECTIVE, -, false",
        "STRATEGIC_OBJECTIVE, STRATEGIC_GOAL, true",
        "PERFORMANCE_GOAL, STRATEGIC_GOAL, false",
        "PERFORMANCE_GOAL, STEWARDSHIP_OBJECTIVE, true",
        "AGENCY_PRIORITY_GOAL, PERFORMANCE_GOAL, true",
        "AGENCY_PRIORITY_GOAL, STRATEGIC_GOAL, false",
        "TEAM_OBJECTIVE, AGENCY_PRIORITY_GOAL, true",
        "TEAM_OBJECTIVE, -, false"
      })
  void standsUnderAKindThatMayBeAboveIt(GoalKind kind, @Nullable GoalKind above, boolean fits) {
    assertThat(kind.mayStandUnder(above)).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({"19, false", "20, true", "4000, true", "4001, false"})
  void wantsAStatementOfSomeLength(int length, boolean fits) {
    GoalSummary goal = goal(GoalKind.STRATEGIC_GOAL, null, START, END, "x".repeat(length));

    assertThat(rules(goal, Map.of()).contains(GoalRule.WORDING)).isEqualTo(!fits);
  }

  @Test
  void findsAGoalThatStandsUnderItself() {
    GoalSummary one = goal(GoalKind.TEAM_OBJECTIVE, null, START, END, "x".repeat(20));
    GoalSummary other = goal(GoalKind.TEAM_OBJECTIVE, one.id(), START, END, "x".repeat(20));
    GoalSummary circle = under(one, other.id());

    assertThat(rules(circle, Map.of(one.id(), circle, other.id(), other))).contains(GoalRule.CYCLE);
    assertThat(rules(other, Map.of(one.id(), one, other.id(), other)))
        .doesNotContain(GoalRule.CYCLE);
  }

  private static List<GoalRule> rules(GoalSummary goal, Map<GoalId, GoalSummary> above) {
    return GoalRules.violations(goal, above).stream().map(GoalViolation::rule).toList();
  }

  private static GoalSummary under(GoalSummary goal, GoalId parent) {
    return new GoalSummary(
        goal.id(),
        goal.agency(),
        goal.plan(),
        parent,
        goal.kind(),
        null,
        null,
        goal.title(),
        goal.statement(),
        goal.startDate(),
        goal.endDate(),
        false,
        Set.of(),
        GoalState.DRAFT,
        0);
  }

  private static GoalSummary goal(
      GoalKind kind, @Nullable GoalId parent, LocalDate start, LocalDate end, String statement) {
    return new GoalSummary(
        new GoalId(UUID.randomUUID()),
        new OrganizationId(new UUID(1, 1)),
        new StrategicPlanId(new UUID(1, 2)),
        parent,
        kind,
        null,
        null,
        "Trust",
        statement,
        start,
        end,
        false,
        Set.of(),
        GoalState.DRAFT,
        0);
  }
}
