package org.sightline.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sightline.goals.goal.GoalKind;
import org.sightline.goals.goal.GoalState;
import org.sightline.lineofsight.hypothesis.HypothesisState;
import org.sightline.measure.Direction;

/** What the second part of the demo is made from. */
class DemoChainTest {

  private final List<DemoGoal> goals = DemoFiles.goals();
  private final List<DemoIndicator> indicators = DemoFiles.indicators();
  private final List<DemoLeader> leaders = DemoFiles.leaders();
  private final List<DemoRequirement> requirements = DemoFiles.requirements();

  @Test
  void hasTwelveExecutivesWithPlansInEveryState() {
    assertThat(leaders).hasSize(12).extracting(DemoLeader::name).doesNotHaveDuplicates();
    assertThat(leaders)
        .extracting(DemoLeader::stage)
        .containsAll(EnumSet.allOf(DemoLeader.Stage.class));
    assertThat(leaders).extracting(DemoLeader::agency).containsAll(EnumSet.allOf(DemoAgency.class));
  }

  @Test
  void tiesTheAccountsToTheirPeople() {
    Set<String> people =
        leaders.stream()
            .flatMap(one -> Stream.of(one.name(), one.rater(), one.reviewer(), one.aide()))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());

    assertThat(
            DemoAccount.ALL.stream()
                .filter(
                    one ->
                        Set.of(
                                "executive",
                                "executive2",
                                "supervisor",
                                "supervisor2",
                                "reviewing",
                                "aide")
                            .contains(one.userName()))
                .map(DemoAccount::displayName))
        .isSubsetOf(people);
  }

  @Test
  void tellsOfAnExecutiveWithoutARequirementAboutCustomers() {
    assertThat(requirements.stream().filter(one -> one.leader().equals("Owen Pike")))
        .isNotEmpty()
        .noneMatch(one -> one.kind().isCustomer());
  }

  @Test
  void tellsOfServicesThatNobodyAnswersFor() {
    assertThat(Stream.of("Respite care booking", "Drone registration"))
        .allMatch(
            name -> requirements.stream().noneMatch(one -> name.equals(one.measure().service())));
  }

  @Test
  void tellsOfNoiseThatLooksLikeImprovement() {
    Set<String> noisy =
        DemoFiles.services().stream()
            .filter(service -> service.story() == Story.NOISE)
            .map(DemoService::name)
            .collect(Collectors.toSet());

    assertThat(requirements).anyMatch(one -> noisy.contains(one.measure().service()));
    assertThat(indicators)
        .anyMatch(one -> one.fed() != null && noisy.contains(one.fed().service()));
  }

  @Test
  void setsTheExampleOfTheTrustGoal() {
    DemoIndicator trust = indicators.get(0);

    assertThat(trust.name()).isEqualTo("Trust in the service, percent agree or strongly agree");
    assertThat(trust.aim().baseline()).isEqualByComparingTo("62.0");
    assertThat(trust.aim().target()).isEqualByComparingTo("70.0");
    assertThat(goals)
        .filteredOn(goal -> goal.title().equals("Make trust a priority"))
        .singleElement()
        .matches(goal -> goal.kind() == GoalKind.AGENCY_PRIORITY_GOAL && goal.missionOutcome());
  }

  @Test
  void keepsGoalsUnderGoalsThatMayHoldThem() {
    assertThat(goals)
        .allMatch(goal -> goal.kind().mayStandUnder(above(goal)))
        .extracting(DemoGoal::state)
        .contains(GoalState.DRAFT, GoalState.ACTIVE);
  }

  @Test
  void setsTargetsBeyondTheBaselineAndLevelsInOrder() {
    assertThat(indicators)
        .allMatch(
            one -> {
              int gain = one.aim().target().compareTo(one.aim().baseline());
              return one.kind().direction() == Direction.INCREASE ? gain > 0 : gain < 0;
            });
    assertThat(requirements)
        .filteredOn(one -> !one.levels().isEmpty())
        .allMatch(one -> one.levels().size() == 5 && inOrder(one.levels().subList(1, 5)));
  }

  @Test
  void weighsRequirementsToAHundred() {
    leaders.stream()
        .filter(leader -> leader.stage().compareTo(DemoLeader.Stage.CONSULTATION) >= 0)
        .forEach(
            leader ->
                assertThat(
                        requirements.stream()
                            .filter(one -> one.leader().equals(leader.name()))
                            .mapToInt(one -> Objects.requireNonNull(one.weight()))
                            .sum())
                    .as(leader.name())
                    .isEqualTo(100));
  }

  @Test
  void hasHypothesesInEveryState() {
    assertThat(DemoFiles.hypotheses())
        .extracting(DemoHypothesis::state)
        .containsAll(EnumSet.allOf(HypothesisState.class));
  }

  @Test
  void drawsTheSameMonthsEveryTime() {
    DemoMonths months = DemoMonths.parse("57.6/0.17/0.6/49/101");

    assertThat(months.all()).isEqualTo(months.all()).hasSize(49);
    assertThat(months.all().get(48).period().start()).hasToString("2026-10-01");
  }

  private static boolean inOrder(List<BigDecimal> levels) {
    int sign = levels.get(0).compareTo(levels.get(1));
    return sign != 0
        && sign == levels.get(1).compareTo(levels.get(2))
        && sign == levels.get(2).compareTo(levels.get(3));
  }

  private @Nullable GoalKind above(DemoGoal goal) {
    return goals.stream()
        .filter(one -> one.agency() == goal.agency() && one.place().equals(goal.above()))
        .map(DemoGoal::kind)
        .findFirst()
        .orElse(null);
  }
}
