package org.sightline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudentTTest {

  @ParameterizedTest
  @CsvSource({
    "1, 12.706", "2, 4.303", "3, 3.182", "4, 2.776", "5, 2.571", "6, 2.447", "7, 2.365",
    "8, 2.306", "9, 2.262", "10, 2.228", "11, 2.201", "12, 2.179", "13, 2.160", "14, 2.145",
    "15, 2.131", "16, 2.120", "17, 2.110", "18, 2.101", "19, 2.093", "20, 2.086", "21, 2.080",
    "22, 2.074", "23, 2.069", "24, 2.064", "25, 2.060", "26, 2.056", "27, 2.052", "28, 2.048",
    "29, 2.045", "30, 2.042", "40, 2.021", "60, 2.000", "120, 1.980"
  })
  void agreesWithThePrintedTable(double degreesOfFreedom, double critical) {
    assertThat(StudentT.critical(degreesOfFreedom)).isCloseTo(critical, within(0.0005));
    assertThat(StudentT.twoSidedP(critical, degreesOfFreedom)).isCloseTo(0.05, within(0.0001));
  }

  @Test
  void isSymmetric() {
    assertThat(StudentT.cumulative(0, 5)).isEqualTo(0.5);
    assertThat(StudentT.twoSidedP(0, 5)).isEqualTo(1);
    assertThat(StudentT.twoSidedP(-2, 5)).isEqualTo(StudentT.twoSidedP(2, 5));
    assertThat(StudentT.twoSidedP(Double.POSITIVE_INFINITY, 5)).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN})
  void rejectsImpossibleDegreesOfFreedom(double degreesOfFreedom) {
    assertThatIllegalArgumentException().isThrownBy(() -> StudentT.critical(degreesOfFreedom));
  }
}
