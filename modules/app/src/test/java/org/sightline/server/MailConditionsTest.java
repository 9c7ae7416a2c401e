package org.sightline.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailConditionsTest {

  private static final Map<String, String> GOOD =
      Map.of(
          "SIGHTLINE_SMTP_URL", "smtp://mail.example.gov:587",
          "SIGHTLINE_MAIL_FROM", "sightline@example.gov",
          "SIGHTLINE_PUBLIC_URL", "https://sightline.example.gov/",
          "SIGHTLINE_SMTP_USER", "sightline",
          "SIGHTLINE_SMTP_PASSWORD", "secret");

  @Test
  void asksNothingWhereThereIsNoMailServer() {
    assertThatCode(() -> ServerSettings.read(Map.of(), false)).doesNotThrowAnyException();
    assertThatCode(() -> ServerSettings.read(GOOD, false)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "SIGHTLINE_SMTP_URL, mail.example.gov, SIGHTLINE_SMTP_URL",
    "SIGHTLINE_SMTP_URL, http://mail.example.gov, SIGHTLINE_SMTP_URL",
    "SIGHTLINE_SMTP_URL, smtp://user:secret@mail.example.gov, SIGHTLINE_SMTP_URL",
    "SIGHTLINE_SMTP_URL, smtp://ma il, SIGHTLINE_SMTP_URL",
    "SIGHTLINE_MAIL_FROM, Sightline, SIGHTLINE_MAIL_FROM",
    "SIGHTLINE_MAIL_FROM, , SIGHTLINE_MAIL_FROM",
    "SIGHTLINE_PUBLIC_URL, , SIGHTLINE_PUBLIC_URL",
    "SIGHTLINE_SMTP_PASSWORD, , SIGHTLINE_SMTP_PASSWORD",
    "SIGHTLINE_SMTP_USER, , SIGHTLINE_SMTP_USER"
  })
  void namesTheVariableThatDoesNotDo(String variable, String value, String named) {
    Map<String, String> environment = new HashMap<>(GOOD);
    environment.remove(variable);
    if (value != null) {
      environment.put(variable, value);
    }

    assertThatThrownBy(() -> ServerSettings.read(environment, false))
        .isInstanceOf(RefusedToStart.class)
        .hasMessageContaining(named)
        .hasMessageNotContaining("secret");
  }
}
