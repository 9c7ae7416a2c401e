package org.sightline.hisp.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportColumnTest {

  @ParameterizedTest
  @EnumSource
  void isNamedAndDefined(ReportColumn column) {
    assertThat(column.column().label().in(Locale.US)).isNotBlank();
    assertThat(column.column().definition().in(Locale.US)).endsWith(".");
  }
}
