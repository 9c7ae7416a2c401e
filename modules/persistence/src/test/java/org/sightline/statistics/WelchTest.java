package org.sightline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WelchTest {

  @Test
  void agreesWithAnExampleByHand() {
    SampleMean first = new SampleMean(10, 3, 10);
    SampleMean second = new SampleMean(20, 4, 5);

    Welch welch = Welch.compare(first, second);

    // t = 10 / 5; freedom = 25² / (9²/9 + 16²/4) = 625 / 73
    assertThat(welch.t()).isCloseTo(2, within(1e-12));
    assertThat(welch.degreesOfFreedom()).isCloseTo(8.561643836, within(1e-9));
    assertThat(welch.p()).isBetween(0.05, 0.1);
    assertThat(welch.interval().excludesZero()).isFalse();
  }

  @Test
  void usesTheNormalDistributionWhenBothSidesAreLarge() {
    SampleMean thirty = new SampleMean(4, 0.1, 30);
    SampleMean fewer = new SampleMean(4.2, 0.1, 29);

    assertThat(Welch.compare(thirty, thirty).degreesOfFreedom()).isInfinite();
    assertThat(Welch.compare(thirty, fewer).degreesOfFreedom()).isFinite();
    assertThat(Welch.compare(fewer, thirty).degreesOfFreedom()).isFinite();
  }

  @Test
  void saysNothingOrEverythingWhenNobodyDiffers() {
    SampleMean four = new SampleMean(4, 0, 5);
    SampleMean five = new SampleMean(5, 0, 5);

    assertThat(Welch.compare(four, four)).isEqualTo(new Welch(0, 0, 8, 1, new Interval(0, 0)));
    assertThat(Welch.compare(four, five).p()).isZero();
    assertThat(Welch.compare(four, five).interval()).isEqualTo(new Interval(1, 1));
  }

  @Test
  void excludesZeroExactlyWhenTheProbabilityIsSmall() {
    Random random = new Random(13);
    for (int i = 0; i < 3_000; i++) {
      SampleMean first = random(random);
      SampleMean second = random(random);

      Welch there = Welch.compare(first, second);
      Welch back = Welch.compare(second, first);

      assertThat(there.interval().excludesZero()).isEqualTo(there.p() < 0.05);
      assertThat(back.t()).isCloseTo(-there.t(), within(1e-12));
      assertThat(back.p()).isCloseTo(there.p(), within(1e-12));
    }
  }

  private static SampleMean random(Random random) {
    return new SampleMean(random.nextDouble(), 0.05 + random.nextDouble(), 2L + random.nextInt(60));
  }
}
