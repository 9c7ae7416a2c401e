package org.sightline.plans.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.measure.Direction;
import org.sightline.plans.rule.RuleSet;
import org.sightline.plans.rule.RuleSets;
import org.sightline.plans.rule.RuleViolation;

class PlanGateTest {

  private static final RuleSet RULES = RuleSets.find("RS-2026").orElseThrow();
  private static final PlanGate GATE = new PlanGate(RULES, Examples.FRAME);

  @Test
  void letsACompletePlanThrough() {
    assertThat(GATE.check(Examples.complete())).isEmpty();
    assertThat(GATE.warnings(Examples.complete()))
        .extracting(warning -> warning.in(Locale.ENGLISH))
        .containsOnly("\"Trust after a call\" stands in the plan more than once.");
  }

  @Test
  void tellsEverythingThatABlankPlanLacks() {
    assertThat(codes(PlanContent.blank(RULES)))
        .containsExactly(
            "WEIGHT_MISSING:CE1",
            "WEIGHT_MISSING:CE2",
            "WEIGHT_MISSING:CE3",
            "WEIGHT_MISSING:CE4",
            "WEIGHT_MISSING:CE5",
            "WEIGHT_SUM",
            "MIN_REQUIREMENTS:CE5");
  }

  @Test
  void wantsThreeRequirementsForResults() {
    List<RequirementContent> two = List.of(Examples.requirement(1), Examples.requirement(2));

    assertThat(codes(Examples.with(two))).containsExactly("MIN_REQUIREMENTS:CE5");
  }

  @Test
  void wantsAGoalForEachResult() {
    RequirementContent aimless =
        Examples.requirement(3).with(List.of(), Examples.requirement(3).measures());

    assertThat(codes(results(aimless)))
        .containsExactly("ALIGNMENT_MISSING:CE5", "SMART_INCOMPLETE:CE5");
    assertThat(SmartGate.missing(aimless, Examples.FRAME)).containsExactly(SmartLetter.R);
  }

  @Test
  void wantsAllWeightsOrNone() {
    RequirementContent one = Examples.requirement(3);
    RequirementContent weighted =
        new RequirementContent(
            one.id(),
            one.kind(),
            one.statement(),
            40,
            one.control(),
            one.population(),
            one.service(),
            one.missionOutcome(),
            one.behaviours(),
            one.dueOn(),
            one.alignments(),
            one.measures());

    assertThat(codes(results(weighted))).containsExactly("REQUIREMENT_WEIGHTS:CE5");
  }

  @ParameterizedTest
  @CsvSource({
    "77, 74, 71, 68, 72, THRESHOLD_ORDER",
    "74, 74, 71, 68, 71, THRESHOLD_ORDER",
    "68, 71, 74, 77, 74, THRESHOLD_ORDER",
    ",   74, 71, 68, 71, THRESHOLD_ORDER"
  })
  void wantsThresholdsInOrderWithTheTargetAtLevelThree(
      @Nullable BigDecimal t5,
      BigDecimal t4,
      BigDecimal t3,
      BigDecimal t2,
      BigDecimal target,
      String code) {
    MeasureTarget wrong = target(t5, t4, t3, t2, target, Examples.FRAME.end(), null);

    assertThat(codes(results(measuredBy(wrong)))).contains(code + ":CE5");
  }

  @ParameterizedTest
  @CsvSource({"2026-10-01", "2025-09-30", "2025-11-30"})
  void wantsATargetInThePeriodThatIsNotPast(LocalDate date) {
    MeasureTarget late = target("77", "74", "71", "68", date, null);

    assertThat(codes(results(measuredBy(late))))
        .containsExactly("TARGET_DATE:CE5", "SMART_INCOMPLETE:CE5");
  }

  @Test
  void wantsAnImprovementOrAReasonToStay() {
    MeasureTarget same = target("74", "71", "68", "65", Examples.FRAME.end(), null);
    MeasureTarget kept = target("74", "71", "68", "65", Examples.FRAME.end(), "At the ceiling");

    assertThat(SmartGate.missing(measuredBy(same), Examples.FRAME)).containsExactly(SmartLetter.A);
    assertThat(codes(results(measuredBy(kept)))).isEmpty();
  }

  @Test
  void takesTwoBehavioursForAMeasureOfLeading() {
    assertThat(SmartGate.missing(Examples.leading(), Examples.FRAME)).isEmpty();
    RequirementContent one = Examples.leading();
    RequirementContent vague =
        new RequirementContent(
            one.id(),
            one.kind(),
            "Leads well.",
            null,
            null,
            one.population(),
            null,
            null,
            "Listens",
            null,
            one.alignments(),
            List.of());
    assertThat(SmartGate.missing(vague, Examples.FRAME))
        .isEqualTo(Set.of(SmartLetter.S, SmartLetter.M, SmartLetter.T));
  }

  @ParameterizedTest
  @CsvSource({"MONTHLY, 12", "QUARTERLY, 4", "SEMIANNUAL, 2", "ANNUAL, 1"})
  void countsTheReadingsOfAPeriod(ReadingFrequency frequency, long readings) {
    assertThat(Examples.FRAME.readings(frequency)).isEqualTo(readings);
  }

  @Test
  void namesWhatIsMissingInBothLanguages() {
    RequirementContent bare =
        Examples.requirement(3).with(Examples.requirement(3).alignments(), List.of());
    RuleViolation violation = GATE.check(results(bare)).get(0);

    assertThat(violation.detail().in(Locale.ENGLISH))
        .startsWith("Achieving Organizational Goals, requirement 3 is not yet measurable");
    assertThat(violation.detail().in(Locale.forLanguageTag("es")))
        .startsWith("Logro de los objetivos de la organización, requisito 3 todavía no es medible");
  }

  private static List<String> codes(PlanContent content) {
    return GATE.check(content).stream().map(RuleViolation::toString).toList();
  }

  private static PlanContent results(RequirementContent third) {
    return Examples.with(List.of(Examples.requirement(1), Examples.requirement(2), third));
  }

  private static RequirementContent measuredBy(MeasureTarget target) {
    return Examples.requirement(3).with(Examples.requirement(3).alignments(), List.of(target));
  }

  private static MeasureTarget target(
      String t5, String t4, String t3, String t2, LocalDate date, @Nullable String maintain) {
    BigDecimal three = new BigDecimal(t3);
    return target(
        new BigDecimal(t5), new BigDecimal(t4), three, new BigDecimal(t2), three, date, maintain);
  }

  private static MeasureTarget target(
      @Nullable BigDecimal t5,
      BigDecimal t4,
      BigDecimal t3,
      BigDecimal t2,
      BigDecimal target,
      LocalDate date,
      @Nullable String maintain) {
    MeasureTarget one = Examples.target();
    return new MeasureTarget(
        one.measure(),
        one.name(),
        one.unit(),
        Direction.INCREASE,
        one.baseline(),
        one.baselinePeriod(),
        target,
        date,
        t5,
        t4,
        t3,
        t2,
        one.dataSource(),
        one.method(),
        one.frequency(),
        one.minSample(),
        one.guardrail(),
        maintain);
  }
}
