package org.sightline.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sightline.measure.Unit;

class IntervalDotsTest {

  @Test
  void laysDotsOnOneScale() {
    IntervalDots dots =
        dots(List.of(ChartPoint.of("low", 60).between(50, 70), ChartPoint.of("high", 80)), 75.0);

    assertThat(dots.lines().get(0).x()).isLessThan(dots.lines().get(1).x());
    assertThat(dots.lines().get(0).whisker()).isNotNull();
    assertThat(dots.lines().get(1).whisker()).isNull();
    assertThat(dots.targetX()).isBetween(2.0, 96.0);
    assertThat(dots.target()).isEqualTo(percent(75, 0));
    assertThat(dots.lines().get(1).y() - dots.lines().get(0).y()).isEqualTo(46);
  }

  @Test
  void keepsTheLineOfAMissingValueWithoutADot() {
    IntervalDots dots = dots(List.of(ChartPoint.of("a", 60), ChartPoint.missing("b")), null);

    assertThat(dots.lines()).hasSize(2);
    assertThat(dots.lines().get(1).x()).isNull();
    assertThat(dots.lines().get(1).text()).isNull();
    assertThat(dots.isEmpty()).isFalse();
  }

  @Test
  void isEmptyWithoutValues() {
    assertThat(dots(List.of(), null).isEmpty()).isTrue();
    assertThat(dots(List.of(ChartPoint.missing("a")), null).isEmpty()).isTrue();
  }

  @Test
  void staysInsideTheBoundsOfPercent() {
    IntervalDots dots = dots(List.of(ChartPoint.of("a", 99.8).between(97, 100)), null);

    assertThat(dots.grid()).extracting(AxisLabel::text).last().isEqualTo(percent(100, 0));
  }

  private static IntervalDots dots(List<ChartPoint> points, @Nullable Double target) {
    return IntervalDots.of(points, target, Unit.PERCENT, Locale.US);
  }

  private static String percent(double value, long base) {
    return Unit.PERCENT.text(value, base).in(Locale.US);
  }
}
