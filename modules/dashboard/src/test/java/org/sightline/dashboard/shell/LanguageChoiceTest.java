package org.sightline.dashboard.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageChoiceTest {

  @Test
  void takesTheFirstLanguageThatWeSpeak() {
    assertThat(ofBrowser("fr-FR", "es-MX", "en-US")).isEqualTo(Language.SPANISH);
    assertThat(ofBrowser("en-GB", "es")).isEqualTo(Language.ENGLISH);
  }

  @Test
  void speaksEnglishToAllOthers() {
    assertThat(ofBrowser("fr-FR")).isEqualTo(Language.ENGLISH);
    assertThat(ofBrowser()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void knowsALanguageByItsCodeOnly() {
    assertThat(Language.of("es")).isEqualTo(Language.SPANISH);
    assertThat(Language.of("ES; DROP")).isNull();
    assertThat(Language.of(null)).isNull();
  }

  private static Language ofBrowser(String... tags) {
    return LanguageChoice.ofBrowser(List.of(tags).stream().map(Locale::forLanguageTag).iterator());
  }
}
