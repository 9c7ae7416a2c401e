package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.audit.chain.BreakKind;
import org.sightline.audit.chain.FileFault;
import org.sightline.message.Text;

class AuditMessagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void hasASentenceForEverything(String language) {
    Locale locale = Locale.forLanguageTag(language);

    assertThat(texts().map(text -> text.in(locale))).doesNotContainNull().doesNotContain("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.sightline.audit.messages", "org.sightline.audit.chain.messages"})
  void hasTheSameKeysInBothLanguagesAndNoOthers(String bundle) {
    var expected = texts().filter(text -> text.bundle().equals(bundle)).map(Text::key).toList();

    assertThat(keys(bundle, "")).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(keys(bundle, "_es")).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void keepsTheNamesThatAreHashed() {
    assertThat(AuditAction.of("IMPORT_COMPLETED")).isEqualTo(AuditAction.IMPORT_COMPLETED);
    assertThat(AuditAction.of(null)).isEqualTo(AuditAction.UNKNOWN);
    assertThat(AuditAction.values()).allMatch(action -> action.name().length() <= 64);
  }

  private static Stream<String> keys(String bundle, String suffix) {
    // The file itself, since the bundle of a language falls back on the English one.
    return ResourceBundle.getBundle(bundle + suffix, Locale.ROOT).keySet().stream();
  }

  private static Stream<Text> texts() {
    return Stream.of(
            Arrays.stream(AuditAction.values()).map(AuditAction::text),
            Arrays.stream(AuditArea.values()).map(AuditArea::text),
            Arrays.stream(AuditOutcome.values()).map(AuditOutcome::text),
            Arrays.stream(BreakKind.values()).map(BreakKind::text),
            Arrays.stream(FileFault.values()).map(FileFault::text))
        .flatMap(texts -> texts);
  }
}
