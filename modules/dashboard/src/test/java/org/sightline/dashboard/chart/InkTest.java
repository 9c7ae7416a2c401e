package org.sightline.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.dashboard.theme.Stylesheet;

class InkTest {

  @ParameterizedTest
  @EnumSource
  void equalsTheTokenOfItsName(Ink ink) {
    assertThat(Stylesheet.colours()).containsEntry(ink.token(), ink.hex());
  }
}
