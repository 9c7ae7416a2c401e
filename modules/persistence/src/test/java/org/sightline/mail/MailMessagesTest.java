package org.sightline.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.message.Text;

class MailMessagesTest {

  private static final Locale SPANISH = Locale.forLanguageTag("es-US");

  @ParameterizedTest
  @CsvSource({
    "1, Sightline: one new item waits for you, Sightline: le espera un asunto nuevo",
    "2, Sightline: 2 new items wait for you, Sightline: le esperan 2 asuntos nuevos"
  })
  void countsAsPeopleDo(long count, String english, String spanish) {
    Text subject = Text.of(Digests.class, "digest.subject", count);

    assertThat(subject.in(Locale.US)).isEqualTo(english);
    assertThat(subject.in(SPANISH)).isEqualTo(spanish);
  }
}
