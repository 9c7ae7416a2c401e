package org.sightline.goals.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.time.FiscalCalendar;

class BadPeriodTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-01",
        "0000-01-01",
        "1500-01",
        "1899-12",
        "2200-01",
        "9999-12",
        "FY1899",
        "FY2200-Q1",
        "FY9999-H2",
        "1899-12-31/1900-02-01",
        "2199-12-01/2200-01-02",
        "2026-13",
        "last month"
      })
  void isToldOfAPeriodOfAnotherTimeOrNone(String text) {
    assertThatThrownBy(() -> BadPeriod.required(text, FiscalCalendar.FEDERAL))
        .asInstanceOf(InstanceOfAssertFactories.type(BadPeriod.class))
        .satisfies(refused -> assertThat(refused.type().status()).isEqualTo(400))
        .extracting(BadPeriod::pointer)
        .isEqualTo(Optional.of("/period"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Month.class,
      names = {"JANUARY", "JULY", "OCTOBER"})
  void isNotToldAtTheEdgesOfTheYearsWhateverTheCalendar(Month first) {
    FiscalCalendar calendar = new FiscalCalendar(first);

    assertThat(new String[] {"1900-01", "2199-12", "FY1900-Q1", "FY2199-Q4", " FY2026 "})
        .allSatisfy(text -> assertThat(BadPeriod.required(text, calendar)).isNotNull());
  }
}
