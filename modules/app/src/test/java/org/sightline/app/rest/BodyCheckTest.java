package org.sightline.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.app.problem.Violation;
import org.sightline.security.Role;
import org.sightline.time.FiscalQuarter;

class BodyCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"role":"KING"}                     | /role        | code
          {"role":"admin"}                    | /role        | code
          {"role":7}                          | /role        | code
          {"day":"31.12.2026"}                | /day         | date
          {"day":"2026-02-30"}                | /day         | date
          {"at":"2026-02-28"}                 | /at          | time
          {"id":"1"}                          | /id          | identity
          {"count":"many"}                    | /count       | whole-number
          {"count":1.5}                       | /count       | whole-number
          {"count":99999999999}               | /count       | whole-number
          {"flag":"yes"}                      | /flag        | boolean
          {"name":["a"]}                      | /name        | text
          {"name":"a\\u0000b"}                | /name        | null-character
          {"other":"a\\u0000b"}               | /other       | null-character
          {"roles":["ADMIN","KING"]}          | /roles/1     | code
          {"roles":"ADMIN"}                   | /roles       | array
          {"weights":{"a/b":"x"}}             | /weights/a~1b| whole-number
          {"inner":{"day":"x"}}               | /inner/day   | date
          {"inner":[]}                        | /inner       | object
          []                                  | ''           | object
          """)
  void namesThePartAndTheRule(String body, String pointer, String code) {
    List<Violation> found = check(body);

    assertThat(found).extracting(Violation::pointer).containsExactly(pointer);
    assertThat(found).extracting(Violation::code).containsExactly(code);
    assertThat(found.get(0).detail().in(Locale.ENGLISH)).isNotBlank();
    assertThat(found.get(0).detail().in(Locale.forLanguageTag("es")))
        .isNotEqualTo(found.get(0).detail().in(Locale.ENGLISH));
  }

  @Test
  void takesWhatCanBecomeTheRecord() {
    assertThat(
            check(
                """
                {"role":"ADMIN","day":"2026-12-31","at":"2026-02-28T00:00:00Z",
                "id":"00000000-0000-0000-0000-000000000001","count":7,"flag":true,"name":"a",
                "roles":["ADMIN"],"weights":{"LC":10},"inner":{"day":null},"quarter":"FY2026-Q1",
                "unknown":[1,2]}
                """))
        .isEmpty();
    assertThat(check("{}")).isEmpty();
  }

  @Test
  void namesEverythingThatIsWrong() {
    assertThat(check("{\"role\":\"KING\",\"day\":\"x\",\"count\":true}"))
        .extracting(Violation::pointer)
        .containsExactly("/role", "/day", "/count");
  }

  private static List<Violation> check(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return BodyCheck.of(reader.readValue(), Body.class);
    }
  }

  /** Something of each kind. */
  record Body(
      Role role,
      LocalDate day,
      Instant at,
      UUID id,
      int count,
      Boolean flag,
      String name,
      Set<Role> roles,
      Map<String, Integer> weights,
      Inner inner,
      FiscalQuarter quarter) {}

  record Inner(LocalDate day) {}
}
