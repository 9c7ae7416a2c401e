package org.sightline.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sightline.measure.Unit;

class BulletTest {

  private static final List<Double> LEVELS = List.of(85.0, 80.0, 75.0, 65.0);

  @Test
  void putsLevelsInTheirOrderAndMarksTheTarget() {
    Bullet bullet = Bullet.of(74.0, 400L, 70.0, LEVELS, Unit.PERCENT, Locale.ENGLISH);

    assertThat(bullet.ticks()).extracting(Bullet.Tick::level).containsExactly(5, 4, 3, 2);
    assertThat(bullet.ticks()).filteredOn(Bullet.Tick::target).hasSize(1);
    assertThat(bullet.ticks().get(0).x()).isGreaterThan(bullet.ticks().get(3).x());
    assertThat(bullet.barX() + Objects.requireNonNull(bullet.barWidth()))
        .isBetween(bullet.ticks().get(3).x(), bullet.ticks().get(2).x());
  }

  @Test
  void drawsNoBarWhereNothingWasReported() {
    Bullet bullet = Bullet.of(null, null, null, LEVELS, Unit.PERCENT, Locale.ENGLISH);

    assertThat(bullet.barWidth()).isNull();
    assertThat(bullet.value()).isNull();
    assertThat(bullet.bandWidth()).isPositive();
  }

  @Test
  void beginsTheAxisOfACountAtNothing() {
    Bullet bullet =
        Bullet.of(
            900.0, null, null, List.of(1000.0, 950.0, 900.0, 850.0), Unit.COUNT, Locale.ENGLISH);

    assertThat(bullet.ends().get(0).text()).isEqualTo("0");
  }

  @Test
  void turnsAroundWhereLessIsBetter() {
    Bullet bullet =
        Bullet.of(12.0, null, 20.0, List.of(8.0, 10.0, 12.0, 16.0), Unit.DAYS, Locale.ENGLISH);

    assertThat(bullet.ticks().get(0).x()).isLessThan(bullet.ticks().get(3).x());
    assertThat(bullet.bandX()).isEqualTo(bullet.ticks().get(0).x());
  }
}
