package org.sightline.measure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.measure.Dimensions;
import org.sightline.measure.Estimate;
import org.sightline.measure.Observation;
import org.sightline.time.Grain;

class ObservationFilterTest {

  @ParameterizedTest
  @CsvSource({",,true", ",PHONE,false", "PHONE,,false", "PHONE,PHONE,true", "PHONE,WEB,false"})
  @CsvSource({"*,PHONE,true", "*,,false"})
  void comparesEachDimension(@Nullable String asked, @Nullable String given, boolean fits) {
    assertThat(fits(new Dimensions(asked, null, null), new Dimensions(given, null, null)))
        .isEqualTo(fits);
    assertThat(fits(new Dimensions(null, asked, null), new Dimensions(null, given, null)))
        .isEqualTo(fits);
    assertThat(fits(new Dimensions(null, null, asked), new Dimensions(null, null, given)))
        .isEqualTo(fits);
  }

  @Test
  void comparesTheGrain() {
    Observation quarter = Figures.share(Figures.quarter(0), 1, 2);

    assertThat(of(Grain.QUARTER, Dimensions.NONE).fits(quarter)).isTrue();
    assertThat(of(null, Dimensions.NONE).fits(quarter)).isTrue();
    assertThat(of(Grain.MONTH, Dimensions.NONE).fits(quarter)).isFalse();
  }

  private static boolean fits(Dimensions asked, Dimensions given) {
    return of(null, asked).fits(Figures.observation(Figures.quarter(0), Estimate.exact(1), given));
  }

  private static ObservationFilter of(@Nullable Grain grain, Dimensions dimensions) {
    return new ObservationFilter(null, null, null, grain, dimensions);
  }
}
