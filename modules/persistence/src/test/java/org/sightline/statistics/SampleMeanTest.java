package org.sightline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleMeanTest {

  @Test
  void agreesWithTheLargeWorkedRow() {
    SampleMean mean = SampleMean.ofScale(3_798, 5_267, 22_026, 80_315, 209_573).orElseThrow();

    assertThat(mean.n()).isEqualTo(320_979);
    assertThat(mean.mean()).isCloseTo(4.5160, within(0.00005));
    assertThat(mean.standardDeviation()).isCloseTo(0.7921, within(0.00005));
    assertThat(mean.standardError()).isCloseTo(0.0014, within(0.00005));
    assertThat(mean.interval().low()).isCloseTo(4.5132, within(0.0001));
    assertThat(mean.interval().high()).isCloseTo(4.5187, within(0.0001));
  }

  @Test
  void agreesWithTheSmallWorkedRow() {
    SampleMean mean = SampleMean.ofScale(0, 0, 7, 8, 9).orElseThrow();

    assertThat(mean.mean()).isCloseTo(4.08, within(0.005));
    assertThat(mean.standardDeviation()).isCloseTo(0.8297, within(0.00005));
    assertThat(mean.standardError()).isCloseTo(0.1694, within(0.00005));
    assertThat(mean.interval().low()).isCloseTo(3.73, within(0.005));
    assertThat(mean.interval().high()).isCloseTo(4.43, within(0.005));
  }

  @Test
  void hasNoErrorBelowTwoAnswers() {
    assertThat(SampleMean.meanOfScale(0, 0, 1)).hasValue(3);
    assertThat(SampleMean.ofScale(0, 0, 1)).isEmpty();
  }

  @Test
  void isEmptyWithoutAnswers() {
    assertThat(SampleMean.meanOfScale(0, 0, 0)).isEmpty();
    assertThat(SampleMean.ofScale()).isEmpty();
  }

  @Test
  void rejectsNegativeCounts() {
    assertThatIllegalArgumentException().isThrownBy(() -> SampleMean.meanOfScale(1, -1));
  }

  @ParameterizedTest
  @CsvSource({"0.1, 1", "-0.1, 2", "NaN, 2"})
  void rejectsMeanWithoutErrorOrBase(double error, long n) {
    assertThatIllegalArgumentException().isThrownBy(() -> new SampleMean(4, error, n));
    assertThatIllegalArgumentException().isThrownBy(() -> MeanInterval.of(4, error, n));
  }

  @Test
  void usesTheNormalDistributionForManyAnswers() {
    assertThat(MeanInterval.of(0, 1, 119).high()).isCloseTo(1.980, within(0.0005));
    assertThat(MeanInterval.of(0, 1, 120).high()).isEqualTo(Normal.Z_95);
  }

  @Test
  void staysOnTheScaleAndRisesWhenAnAnswerRises() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      long[] counts = random.longs(5, 0, 1_000).toArray();
      counts[0]++;

      double before = SampleMean.meanOfScale(counts).orElseThrow();
      counts[0]--;
      counts[4]++;
      double after = SampleMean.meanOfScale(counts).orElseThrow();

      assertThat(before).isBetween(1.0, 5.0);
      assertThat(after).isBetween(before, 5.0).isNotEqualTo(before);
    }
  }
}
