package org.sightline.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sightline.message.Text;

class MeasureMessagesTest {

  private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
  private static final ResourceBundle SPANISH = bundle(Locale.forLanguageTag("es"));

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "org.sightline.measure.messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Test
  void spanishHasEveryKeyOfItsOwn() {
    assertThat(SPANISH.getLocale().getLanguage()).isEqualTo("es");
    assertThat(ENGLISH.keySet()).allMatch(key -> !SPANISH.getString(key).isBlank());
    assertThat(SPANISH.keySet()).isEqualTo(ENGLISH.keySet());
    assertThat(ENGLISH.keySet().stream().filter(key -> key.startsWith("verdict.")))
        .noneMatch(key -> SPANISH.getString(key).equals(ENGLISH.getString(key)));
  }

  @Test
  void bothLanguagesUseTheSamePlaces() {
    assertThat(ENGLISH.keySet())
        .allSatisfy(
            key ->
                assertThat(new MessageFormat(SPANISH.getString(key)).getFormatsByArgumentIndex())
                    .hasSameSizeAs(
                        new MessageFormat(ENGLISH.getString(key)).getFormatsByArgumentIndex()));
  }

  @Test
  void everyCodeHasALabel() {
    Stream<Text> labels =
        Stream.of(
                Arrays.stream(Trend.values()).map(Trend::label),
                Arrays.stream(TargetStanding.values()).map(TargetStanding::label),
                Arrays.stream(Unit.values()).map(Unit::label),
                Arrays.stream(Direction.values()).map(Direction::label),
                Arrays.stream(Driver.values()).map(Driver::label),
                Arrays.stream(CombiningMethod.values()).map(CombiningMethod::label),
                Arrays.stream(ObservationFlag.values()).map(ObservationFlag::label),
                Arrays.stream(VerdictRule.values()).map(VerdictRule::label))
            .flatMap(texts -> texts);

    assertThat(labels).allSatisfy(text -> assertThat(text.in(Locale.ENGLISH)).isNotBlank());
  }
}
