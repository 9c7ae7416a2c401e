package org.sightline.plans.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class PlanDocumentMessagesTest {

  private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
  private static final ResourceBundle SPANISH = bundle(Locale.forLanguageTag("es"));

  @Test
  void spanishHasEveryKeyWithTheSamePlaces() {
    assertThat(SPANISH.getLocale().getLanguage()).isEqualTo("es");
    assertThat(SPANISH.keySet()).isEqualTo(ENGLISH.keySet());
    assertThat(ENGLISH.keySet())
        .allSatisfy(
            key ->
                assertThat(new MessageFormat(SPANISH.getString(key)).getFormatsByArgumentIndex())
                    .hasSameSizeAs(
                        new MessageFormat(ENGLISH.getString(key)).getFormatsByArgumentIndex()));
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "org.sightline.plans.document.messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
