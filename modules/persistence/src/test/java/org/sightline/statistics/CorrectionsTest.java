package org.sightline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {

  private static final double[] WORKED = {0.001, 0.008, 0.012, 0.034, 0.041, 0.21, 0.35, 0.62};

  @Test
  void holmAgreesWithTheWorkedList() {
    assertThat(HolmCorrection.adjust(WORKED))
        .containsExactly(
            new double[] {0.008, 0.056, 0.072, 0.17, 0.17, 0.63, 0.70, 0.70}, within(1e-12));
  }

  @Test
  void benjaminiHochbergAgreesWithTheWorkedList() {
    assertThat(BenjaminiHochberg.adjust(WORKED))
        .containsExactly(
            new double[] {0.008, 0.032, 0.032, 0.0656, 0.0656, 0.28, 0.40, 0.62}, within(1e-12));
  }

  @Test
  void answersInTheOrderGiven() {
    assertThat(HolmCorrection.adjust(0.9, 0.01)).containsExactly(0.9, 0.02);
    assertThat(BenjaminiHochberg.adjust(0.9, 0.01)).containsExactly(0.9, 0.02);
  }

  @Test
  void leavesNothingAndOneAlone() {
    assertThat(HolmCorrection.adjust()).isEmpty();
    assertThat(BenjaminiHochberg.adjust()).isEmpty();
    assertThat(HolmCorrection.adjust(0.3)).containsExactly(0.3);
    assertThat(BenjaminiHochberg.adjust(0.3)).containsExactly(0.3);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
  void rejectsWhatIsNoProbability(double p) {
    assertThatIllegalArgumentException().isThrownBy(() -> HolmCorrection.adjust(0.5, p));
    assertThatIllegalArgumentException().isThrownBy(() -> BenjaminiHochberg.adjust(0.5, p));
  }

  @Test
  void keepsOrderAndHolmIsTheStricter() {
    Random random = new Random(17);
    for (int i = 0; i < 2_000; i++) {
      double[] p = random.doubles(1 + random.nextInt(12)).toArray();
      Arrays.sort(p);

      double[] holm = HolmCorrection.adjust(p);
      double[] hochberg = BenjaminiHochberg.adjust(p);

      assertThat(holm).isSorted();
      assertThat(hochberg).isSorted();
      for (int k = 0; k < p.length; k++) {
        assertThat(hochberg[k]).isBetween(p[k], 1.0);
        assertThat(holm[k]).isBetween(hochberg[k] - 1e-12, 1.0);
      }
    }
  }
}
