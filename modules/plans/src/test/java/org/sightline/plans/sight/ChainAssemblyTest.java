package org.sightline.plans.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.goals.goal.Behaviour;
import org.sightline.goals.goal.GoalId;
import org.sightline.goals.goal.GoalKind;
import org.sightline.lineofsight.hypothesis.Claim;
import org.sightline.lineofsight.hypothesis.Doubts;
import org.sightline.lineofsight.hypothesis.Evidence;
import org.sightline.lineofsight.hypothesis.EvidenceGrade;
import org.sightline.lineofsight.hypothesis.HypothesisId;
import org.sightline.lineofsight.hypothesis.HypothesisState;
import org.sightline.lineofsight.hypothesis.HypothesisSummary;
import org.sightline.lineofsight.hypothesis.Lag;
import org.sightline.lineofsight.hypothesis.Registration;
import org.sightline.measure.MeasureId;
import org.sightline.measure.TargetStanding;
import org.sightline.measure.Trend;
import org.sightline.measure.Unit;
import org.sightline.message.Text;
import org.sightline.organization.OrganizationId;
import org.sightline.plans.executive.ExecutiveId;
import org.sightline.security.AccountId;

class ChainAssemblyTest {

  private static final Text SAID = Text.of(Gap.class, "gap.NO_REQUIREMENT");
  private static final MeasureId TRUST = new MeasureId(new UUID(1, 1));
  private static final MeasureId FILED = new MeasureId(new UUID(1, 2));
  private static final MeasureId OTHER = new MeasureId(new UUID(1, 3));
  private static final GoalId GOAL = new GoalId(new UUID(2, 1));
  private static final GoalId NAMED = new GoalId(new UUID(2, 2));
  private static final ExecutiveNode EXECUTIVE =
      new ExecutiveNode(new ExecutiveId(new UUID(3, 1)), "Edgar Vale", "Director");

  private final IndicatorNode fed = indicator(1, GOAL, TRUST);
  private final IndicatorNode hanging = indicator(2, GOAL, FILED);

  @Test
  void followsARequirementToTheMission() {
    ChainOfSight chain =
        chain(List.of(requirement(TRUST)), List.of(fed, hanging), hypothesis(EvidenceGrade.E1));

    Strand strand = chain.strands().get(0);
    assertThat(strand.goals()).extracting(GoalNode::id).containsExactly(GOAL);
    assertThat(strand.indicators()).containsExactly(fed);
    assertThat(strand.gaps()).isEmpty();
    OutcomeLink link = strand.outcomes().get(0);
    assertThat(link.outcome().id()).isEqualTo(FILED);
    assertThat(link.hypotheses()).extracting(HypothesisNode::hash).containsExactly("abc");
    assertThat(link.arrows()).hasSize(2).allMatch(arrow -> arrow.grade() == EvidenceGrade.E1);
    assertThat(chain.grade()).isEqualTo(EvidenceGrade.E1);
    assertThat(chain.gaps()).isEmpty();
  }

  @Test
  void hasTheGradeOfItsWeakestArrow() {
    ChainOfSight chain =
        chain(
            List.of(requirement(TRUST), requirement(OTHER)),
            List.of(fed, hanging, indicator(3, GOAL, OTHER)),
            hypothesis(EvidenceGrade.E1));

    assertThat(chain.strands())
        .extracting(Strand::grade)
        .containsExactly(EvidenceGrade.E1, EvidenceGrade.E0);
    assertThat(chain.grade()).isEqualTo(EvidenceGrade.E0);
  }

  @Test
  void listsTheBestHypothesisFirst() {
    ChainOfSight chain =
        chain(
            List.of(requirement(TRUST)),
            List.of(fed, hanging),
            hypothesis(EvidenceGrade.E0),
            hypothesis(EvidenceGrade.E1));

    OutcomeLink link = chain.strands().get(0).outcomes().get(0);
    assertThat(link.hypotheses())
        .extracting(HypothesisNode::grade)
        .containsExactly(EvidenceGrade.E1, EvidenceGrade.E0);
    assertThat(link.grade()).isEqualTo(EvidenceGrade.E1);
  }

  @Test
  void saysThatARequirementHasNoMeasure() {
    ChainOfSight chain = chain(List.of(requirement(null)), List.of(fed, hanging));

    assertThat(codes(chain.strands().get(0).gaps()))
        .containsExactly(Gap.REQUIREMENT_WITHOUT_MEASURE);
    assertThat(chain.strands().get(0).measure()).isNull();
    assertThat(chain.grade()).isEqualTo(EvidenceGrade.E0);
  }

  @Test
  void saysThatAMeasureHasNoGoal() {
    ChainOfSight chain = chain(List.of(requirement(TRUST)), List.of(hanging));

    assertThat(codes(chain.strands().get(0).gaps())).containsExactly(Gap.MEASURE_WITHOUT_GOAL);
  }

  @Test
  void saysThatAGoalHasNoOutcome() {
    ChainOfSight chain = chain(List.of(requirement(TRUST)), List.of(fed));

    assertThat(codes(chain.strands().get(0).gaps())).containsExactly(Gap.GOAL_WITHOUT_OUTCOME);
  }

  @Test
  void saysThatNobodyStatedWhy() {
    ChainOfSight chain = chain(List.of(requirement(TRUST)), List.of(fed, hanging));

    OutcomeLink link = chain.strands().get(0).outcomes().get(0);
    assertThat(codes(link.gaps())).containsExactly(Gap.OUTCOME_WITHOUT_HYPOTHESIS);
    assertThat(link.grade()).isEqualTo(EvidenceGrade.E0);
  }

  @Test
  void reachesWhatTheRequirementNames() {
    RequirementNode naming = requirement(TRUST, true, Set.of(NAMED), FILED);

    ChainOfSight chain = chain(List.of(naming), List.of());

    assertThat(chain.strands().get(0).goals()).extracting(GoalNode::id).containsExactly(NAMED);
    assertThat(chain.strands().get(0).outcomes()).hasSize(1);
  }

  @Test
  void showsNoGoalThatIsNotWithinReach() {
    GoalId hidden = new GoalId(new UUID(2, 9));

    ChainOfSight chain =
        chain(
            List.of(requirement(TRUST, true, Set.of(hidden), null)),
            List.of(indicator(4, hidden, TRUST)));

    assertThat(chain.strands().get(0).goals()).isEmpty();
    assertThat(chain.strands().get(0).indicators()).isEmpty();
  }

  @Test
  void saysWhatIsMissingFromTheWhole() {
    assertThat(codes(chain(List.of(), List.of()).gaps())).containsExactly(Gap.NO_REQUIREMENT);
    assertThat(
            codes(chain(List.of(requirement(TRUST, false, Set.of(), null)), List.of(fed)).gaps()))
        .containsExactly(Gap.NO_CX_REQUIREMENT);
  }

  @ParameterizedTest
  @EnumSource
  void namesEveryGapInBothLanguages(Gap gap) {
    assertThat(gap.sentence().in(Locale.forLanguageTag("es")))
        .isNotBlank()
        .isNotEqualTo(gap.sentence().in(Locale.ENGLISH));
  }

  private static List<Gap> codes(List<StatedGap> gaps) {
    return gaps.stream().map(StatedGap::code).toList();
  }

  private static ChainOfSight chain(
      List<RequirementNode> requirements,
      List<IndicatorNode> indicators,
      HypothesisSummary... hypotheses) {
    return ChainAssembly.chain(
        EXECUTIVE,
        requirements,
        new SightSources(
            Stream.of(measure(TRUST, false), measure(FILED, true), measure(OTHER, false))
                .collect(Collectors.toMap(MeasureNode::id, Function.identity())),
            Map.of(GOAL, goal(GOAL), NAMED, goal(NAMED)),
            indicators,
            Arrays.asList(hypotheses)));
  }

  private static RequirementNode requirement(@Nullable MeasureId measure) {
    return requirement(measure, true, Set.of(), null);
  }

  private static RequirementNode requirement(
      @Nullable MeasureId measure, boolean cx, Set<GoalId> goals, @Nullable MeasureId outcome) {
    return new RequirementNode(
        new UUID(4, 1), new UUID(4, 2), "CE5", "Trust rises.", cx, measure, goals, outcome);
  }

  private static MeasureNode measure(MeasureId id, boolean outcome) {
    return new MeasureNode(
        id,
        SAID,
        Unit.PERCENT,
        outcome,
        null,
        new VerdictNode(Trend.NOT_REPORTED, TargetStanding.NOT_SET, SAID, SAID));
  }

  private static GoalNode goal(GoalId id) {
    return new GoalNode(id, "Make trust a priority", GoalKind.AGENCY_PRIORITY_GOAL, true);
  }

  private static IndicatorNode indicator(long number, GoalId goal, MeasureId measure) {
    return new IndicatorNode(new UUID(5, number), "Indicator", goal, measure);
  }

  private static HypothesisSummary hypothesis(EvidenceGrade grade) {
    return new HypothesisSummary(
        new HypothesisId(new UUID(6, grade.ordinal())),
        1,
        new OrganizationId(new UUID(7, 1)),
        new Claim(
            TRUST, FILED, Behaviour.TRUST, 1, new Lag(0, 1), "they trust it", Doubts.NONE, null),
        HypothesisState.REGISTERED,
        new Registration(
            Instant.parse("2026-10-01T00:00:00Z"), new AccountId(new UUID(8, 1)), "{}", "abc"),
        null,
        new Evidence(grade, SAID, SAID));
  }
}
