package org.sightline.goals.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.measure.Direction;
import org.sightline.measure.TargetStanding;

class AssessmentTest {

  private static final int PRINTED = 9;
  private static final LocalDate START = LocalDate.of(2025, 9, 30);
  private static final LocalDate DUE = LocalDate.of(2027, 9, 30);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
  private static final Aim TRUST =
      Aim.at(Direction.INCREASE, new BigDecimal("62.0"), new BigDecimal("70.0"));
  private static final PlannedValue LINE =
      new PlannedValue(START, new BigDecimal("62.0"), DUE, new BigDecimal("70.0"));

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "63.4, none, 0.701923077, OFF_TRACK, 0.175, OFF",
        "63.7, none, 0.852335165, AT_RISK, 0.2125, AT_RISK",
        "64.0, none, 1.002747253, ON_TRACK, 0.25, ON_COURSE",
        "63.4, 63.0, 1.400000000, AHEAD, 0.175, ON_COURSE"
      })
  void comparesWithThePlanOfTheDay(
      BigDecimal actual,
      @Nullable BigDecimal interim,
      BigDecimal attainment,
      PeriodStatus status,
      BigDecimal progress,
      TargetStanding standing) {
    BigDecimal planned = interim == null ? LINE.on(DAY) : interim;

    Assessment found = judge(TRUST, planned, DUE, Reading.of(DAY, actual));

    assertThat(rounded(found.attainment())).isEqualTo(attainment);
    assertThat(found.status()).isEqualTo(status);
    assertThat(found.progress()).isEqualByComparingTo(progress);
    assertThat(found.standing()).isEqualTo(standing);
  }

  @Test
  void plansAStraightLineInDays() {
    assertThat(rounded(LINE.on(DAY))).isEqualTo(new BigDecimal("63.994520548"));
    assertThat(LINE.on(START.minusDays(1))).isEqualByComparingTo("62");
    assertThat(LINE.on(DUE.plusDays(1))).isEqualByComparingTo("70");
  }

  @ParameterizedTest
  @CsvSource({
    "309, -0.335526316, OFF_TRACK, true, OFF",
    "288, 1.046052632, ON_TRACK, false, ON_COURSE"
  })
  void goesDownAsItGoesUp(
      BigDecimal actual,
      BigDecimal attainment,
      PeriodStatus status,
      boolean regressed,
      TargetStanding standing) {
    Aim aim = Aim.at(Direction.DECREASE, new BigDecimal("303.9"), new BigDecimal("273.5"));
    LocalDate due = LocalDate.of(2023, 12, 31);
    LocalDate day = LocalDate.of(2022, 12, 31);
    BigDecimal planned =
        new PlannedValue(
                LocalDate.of(2021, 12, 31), new BigDecimal("303.9"), due, new BigDecimal("273.5"))
            .on(day);

    Assessment found = judge(aim, planned, due, Reading.of(day, actual));

    assertThat(planned).isEqualByComparingTo("288.7");
    assertThat(rounded(found.attainment())).isEqualTo(attainment);
    assertThat(found.status()).isEqualTo(status);
    assertThat(found.regressed()).isEqualTo(regressed);
    assertThat(found.standing()).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({
    "74.9999999999, OFF_TRACK",
    "75, AT_RISK",
    "89.9999999999, AT_RISK",
    "90, ON_TRACK",
    "109.9999999999, ON_TRACK",
    "110, AHEAD"
  })
  void comparesAttainmentUnrounded(BigDecimal actual, PeriodStatus status) {
    Aim aim = Aim.at(Direction.INCREASE, BigDecimal.ZERO, new BigDecimal("1000"));

    assertThat(judge(aim, new BigDecimal("100"), DUE, Reading.of(DAY, actual)).status())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"62, 1, ON_TRACK", "61, 0, OFF_TRACK", "63, 1, ON_TRACK"})
  void expectsNoMoreThanTheBaselineWhereThatIsThePlan(
      BigDecimal actual, BigDecimal attainment, PeriodStatus status) {
    Assessment found = judge(TRUST, new BigDecimal("62.0"), DUE, Reading.of(DAY, actual));

    assertThat(found.attainment()).isEqualByComparingTo(attainment);
    assertThat(found.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "MAINTAIN_ABOVE, 96, ON_TRACK, MET",
    "MAINTAIN_ABOVE, 95, ON_TRACK, MET",
    "MAINTAIN_ABOVE, 94, AT_RISK, AT_RISK",
    "MAINTAIN_ABOVE, 93.9, OFF_TRACK, OFF",
    "MAINTAIN_BELOW, 96.1, OFF_TRACK, OFF"
  })
  void toleratesALittleWhereAThresholdIsKept(
      Direction direction, BigDecimal actual, PeriodStatus status, TargetStanding standing) {
    Aim aim = new Aim(direction, null, new BigDecimal("95"), null, BigDecimal.ONE);

    Assessment found = judge(aim, null, DUE, Reading.of(DAY, actual));

    assertThat(found.status()).isEqualTo(status);
    assertThat(found.standing()).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "70, MET, MET",
        "69.9, NOT_MET_IMPROVED, MISSED",
        "62, NOT_MET, MISSED",
        "61, NOT_MET, MISSED",
        "none, NOT_REPORTED, NOT_SET"
      })
  void endsOnTheLastDayOfTheTarget(
      @Nullable BigDecimal actual, FinalStatus outcome, TargetStanding standing) {
    Reading reading = actual == null ? Reading.missing(DUE) : Reading.of(DUE, actual);

    Assessment found = judge(TRUST, LINE.on(DUE), DUE, reading);

    assertThat(found.outcome()).isEqualTo(outcome);
    assertThat(found.standing()).isEqualTo(standing);
    assertThat(judge(TRUST, LINE.on(DAY), DUE, Reading.missing(DAY)).outcome()).isNull();
  }

  @Test
  void setsAtZeroNothingThatIsMissing() {
    Assessment missing = judge(TRUST, LINE.on(DAY), DUE, Reading.missing(DAY));
    Assessment withheld = judge(TRUST, LINE.on(DAY), DUE, new Reading(DUE, null, true, null));

    assertThat(missing.status()).isEqualTo(PeriodStatus.NOT_REPORTED);
    assertThat(missing.progress()).isNull();
    assertThat(missing.attainment()).isNull();
    assertThat(withheld.status()).isEqualTo(PeriodStatus.SUPPRESSED);
    assertThat(withheld.standing()).isEqualTo(TargetStanding.NOT_SET);
    assertThat(withheld.outcome()).isNull();
  }

  @Test
  void tellsAMissingTargetFromAMissingBaseline() {
    Reading reading = Reading.of(DAY, BigDecimal.TEN);
    Aim noTarget = Aim.at(Direction.INCREASE, BigDecimal.ONE, null);
    Aim noBaseline = Aim.at(Direction.INCREASE, null, new BigDecimal("20"));

    assertThat(judge(noTarget, null, null, reading).status())
        .isEqualTo(PeriodStatus.TARGET_UNDEFINED);
    assertThat(judge(noBaseline, null, DUE, reading).status())
        .isEqualTo(PeriodStatus.BASELINE_UNDEFINED);
    assertThat(judge(noBaseline, null, DUE, Reading.of(DAY, new BigDecimal("20"))).standing())
        .isEqualTo(TargetStanding.MET);
  }

  @Test
  void saysThatAGapIsWithinSamplingError() {
    BigDecimal actual = new BigDecimal("63.4");
    double error = NoiseBadge.standardError(actual, 400);

    Assessment found = judge(TRUST, LINE.on(DAY), DUE, new Reading(DAY, actual, false, error));

    NoiseBadge badge = Objects.requireNonNull(found.badge());
    assertThat(found.status()).isEqualTo(PeriodStatus.OFF_TRACK);
    assertThat(badge.standardError()).isCloseTo(2.408547, within(5e-7));
    assertThat(badge.margin()).isCloseTo(4.720666, within(5e-7));
    assertThat(badge.gap()).isCloseTo(-0.594521, within(5e-7));
    assertThat(badge.z()).isCloseTo(-0.246838, within(5e-7));
    assertThat(badge.withinError()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1.959963, true", "-1.959963, true", "1.959965, false", "-1.959965, false"})
  void comparesTheGapWithTheNormalQuantile(BigDecimal gap, boolean withinError) {
    NoiseBadge badge = NoiseBadge.of(gap, BigDecimal.ZERO, 1.0).orElseThrow();

    assertThat(badge.withinError()).isEqualTo(withinError);
  }

  private static Assessment judge(
      Aim aim, @Nullable BigDecimal planned, @Nullable LocalDate due, Reading reading) {
    return Assessment.of(aim, planned, due, reading, ProgressThresholds.DEFAULT);
  }

  private static BigDecimal rounded(@Nullable BigDecimal value) {
    return Objects.requireNonNull(value).setScale(PRINTED, RoundingMode.HALF_UP);
  }
}
