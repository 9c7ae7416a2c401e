package org.sightline.dashboard.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.goals.indicator.IndicatorNotFound;
import org.sightline.goals.indicator.TargetKind;

class GoalFieldsTest {

  @ParameterizedTest
  @EnumSource(TargetKind.class)
  void readsWhatATargetIsFor(TargetKind kind) {
    assertThat(fields(kind.name()).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BANANA", "final", ""})
  void refusesATargetForNothingOffered(String typed) {
    assertThatThrownBy(() -> fields(typed).kind())
        .asInstanceOf(InstanceOfAssertFactories.type(UnreadableField.class))
        .satisfies(
            refused -> {
              assertThat(refused.happened().in(Locale.ENGLISH)).contains("For");
              assertThat(refused.cure().in(new Locale("es"))).contains("Para");
            });
  }

  @Test
  void readsWhatIsCorrected() {
    UUID id = new UUID(1, 2);

    assertThat(fields(id.toString()).supersedes()).isEqualTo(id);
    assertThat(fields("").supersedes()).isNull();
  }

  @Test
  void findsNothingUnderAMalformedIdentity() {
    assertThatThrownBy(() -> fields("abc").supersedes()).isInstanceOf(IndicatorNotFound.class);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"'', -", "812, 812", "'1 200', 1200", "12.0, 12"})
  void readsWholeNumbers(String typed, @Nullable Long count) {
    assertThat(fields(typed).count("n")).isEqualTo(count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.5", "1e30", "1e999999999", "x"})
  void refusesWhatIsNoWholeNumber(String typed) {
    assertThatThrownBy(() -> fields(typed).count("n")).isInstanceOf(UnreadableField.class);
  }

  @Test
  void readsNumbersAsPeopleTypeThem() {
    assertThat(fields("12,5 %").required("value")).isEqualTo(new BigDecimal("12.5"));
    assertThatThrownBy(() -> fields(" ").required("value")).isInstanceOf(UnreadableField.class);
  }

  private static GoalFields fields(String typed) {
    return new GoalFields(any -> typed);
  }
}
