package org.sightline.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {

  @Test
  void leavesLabelsWithRoomWhereTheyAre() {
    assertThat(Spread.of(new double[] {100, 20, 60}, 15, 0, 200)).containsExactly(100, 20, 60);
  }

  @Test
  void movesLabelsApartInTheirOrder() {
    assertThat(Spread.of(new double[] {50, 52, 51}, 15, 0, 200)).containsExactly(50, 80, 65);
  }

  @Test
  void movesLabelsBackInsideTheDrawing() {
    assertThat(Spread.of(new double[] {195, 199}, 15, 0, 200)).containsExactly(185, 200);
  }

  @Test
  void placesNothing() {
    assertThat(Spread.of(new double[0], 15, 0, 200)).isEmpty();
  }
}
