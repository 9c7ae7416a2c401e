package org.sightline.goals.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.measure.Unit;

class QuarterOfMonthsTest {

  @Test
  void addsCounts() {
    assertThat(quarter(Unit.COUNT, plain("20"), plain("30"), plain("40")))
        .isEqualByComparingTo("90");
  }

  @Test
  void poolsRatesByTheirCounts() {
    assertThat(
            quarter(
                Unit.PERCENT, share("50", "1", "2"), share("90", "9", "10"), share("0", "0", "8")))
        .isEqualByComparingTo("50");
  }

  @Test
  void weightsMeansByTheirBase() {
    assertThat(quarter(Unit.DAYS, based("10", 1), based("20", 3), based("30", 4)))
        .isEqualByComparingTo("23.75");
  }

  @Test
  void takesTheLastMonthWhereThereIsNoBase() {
    assertThat(quarter(Unit.PERCENT, plain("10"), plain("20"), plain("30")))
        .isEqualByComparingTo("30");
  }

  @Test
  void hasNoTotalWhileAMonthIsMissing() {
    assertThat(quarter(Unit.COUNT, plain("20"), null, plain("40"))).isNull();
    assertThat(quarter(Unit.COUNT, plain("20"), plain("30"), null)).isNull();
  }

  @Test
  void hasNoTotalThatTheStoreWouldNotHold() {
    Figure most = plain("9999999999999");

    assertThat(quarter(Unit.COUNT, most, most, most)).isNull();
    assertThat(quarter(Unit.COUNT, most, plain("0"), plain("0")))
        .isEqualByComparingTo(most.value());
  }

  @ParameterizedTest
  @EnumSource(value = Accumulation.class, mode = EnumSource.Mode.EXCLUDE, names = "PERIOD_TOTAL")
  void takesTheLastMonthOfAStateEvenWithoutTheOthers(Accumulation accumulation) {
    List<@Nullable Figure> months = Arrays.asList(null, null, plain("40"));

    assertThat(QuarterOfMonths.of(accumulation, Unit.COUNT, months))
        .map(Figure::value)
        .contains(new BigDecimal("40"));
  }

  private static @Nullable BigDecimal quarter(Unit unit, @Nullable Figure... months) {
    return QuarterOfMonths.of(Accumulation.PERIOD_TOTAL, unit, Arrays.asList(months))
        .map(Figure::value)
        .orElse(null);
  }

  private static Figure plain(String value) {
    return new Figure(new BigDecimal(value), null, null, null, null);
  }

  private static Figure share(String value, String numerator, String denominator) {
    return new Figure(
        new BigDecimal(value), new BigDecimal(numerator), new BigDecimal(denominator), null, null);
  }

  private static Figure based(String value, long n) {
    return new Figure(new BigDecimal(value), null, null, n, null);
  }
}
