package org.sightline.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ChartPointTest {

  @Test
  void tellsMissingFromZero() {
    assertThat(ChartPoint.missing("a").isMissing()).isTrue();
    assertThat(ChartPoint.of("a", 0).isMissing()).isFalse();
  }

  @Test
  void rejectsValuesThatAreNoNumbers() {
    assertThatIllegalArgumentException().isThrownBy(() -> ChartPoint.of("a", Double.NaN));
  }

  @Test
  void rejectsAnIntervalThatRunsBackwards() {
    assertThatIllegalArgumentException().isThrownBy(() -> ChartPoint.of("a", 5).between(6, 4));
  }
}
