package org.sightline.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.statistics.Interval;

class FiguresTest {

  private static final Figures WHOLE = new Figures(Unit.PERCENT, 0);

  @ParameterizedTest
  @CsvSource({
    "69, 73, 0",
    "69.6, 70.4, 1",
    "69.96, 70.04, 2",
    "70, 70.0000001, 4",
    "70, 70.00000000001, 0",
    "70, 70, 0"
  })
  void addsDecimalsUntilNumbersLookDifferent(double one, double other, int decimals) {
    assertThat(WHOLE.telling(new double[] {one, other}).decimals()).isEqualTo(decimals);
  }

  @Test
  void asksAllPairs() {
    Figures figures = WHOLE.telling(new double[] {1, 2}, new double[] {0.04, 0});

    assertThat(figures.decimals()).isEqualTo(1 + 1);
  }

  @Test
  void signsDifferencesButNotZero() {
    assertThat(WHOLE.range(new Interval(-8.75, 0.55)).in(Locale.ENGLISH))
        .isEqualTo("between -9 and +1 points");
    assertThat(WHOLE.change(0).in(Locale.ENGLISH)).isEqualTo("0 points");
    assertThat(WHOLE.change(-0.4).in(Locale.ENGLISH)).isEqualTo("0 points");
  }

  @ParameterizedTest
  @CsvSource({"PERCENT, 3, 2, 2 points", "SCORE_1_5, 2, 0.2, 0.2", "COUNT, 0, 20, 20"})
  void showsThresholdsWithoutIdleDecimals(Unit unit, int decimals, double amount, String shown) {
    assertThat(new Figures(unit, decimals).amount(amount).in(Locale.ENGLISH)).isEqualTo(shown);
  }
}
