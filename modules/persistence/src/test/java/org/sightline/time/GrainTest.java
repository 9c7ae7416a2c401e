package org.sightline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GrainTest {

  @Test
  void divideTheYear() {
    assertThat(Arrays.stream(Grain.values()).filter(g -> g != Grain.EVENT))
        .allSatisfy(grain -> assertThat(12 % grain.months()).isZero());
    assertThat(Grain.EVENT.months()).isZero();
  }
}
