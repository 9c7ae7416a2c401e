package org.sightline.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.organization.PersonId;
import org.sightline.time.Grain;

class CanonicalTextTest {

  @Test
  void sortsNamesAndKeepsTheOrderOfLists() {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("b", List.of(2, 1L));
    record.put("a", Map.of("z", true, "y", "text"));

    assertThat(CanonicalText.of(record).text())
        .isEqualTo("{\"a\":{\"y\":\"text\",\"z\":true},\"b\":[2,1]}");
  }

  @ParameterizedTest
  @CsvSource({
    "1.50, 1.5",
    "100, 100",
    "1E+2, 100",
    "0.00, 0",
    "-0.250, -0.25",
    "0.000001, 0.000001",
  })
  void writesDecimalsPlainAndWithoutTrailingZeros(String given, String written) {
    assertThat(CanonicalText.of(Map.of("n", new BigDecimal(given))).text())
        .isEqualTo("{\"n\":\"" + written + "\"}");
  }

  @Test
  void writesDatesConstantsAndIdentities() {
    UUID id = UUID.fromString("00000000-0000-0000-0000-00000000002a");
    Map<String, Object> record =
        Map.of(
            "day", LocalDate.of(2026, 9, 30), "grain", Grain.QUARTER, "person", new PersonId(id));

    assertThat(CanonicalText.of(record).text())
        .isEqualTo("{\"day\":\"2026-09-30\",\"grain\":\"QUARTER\",\"person\":\"" + id + "\"}");
  }

  @Test
  void keepsNullsInRecordsAndLists() {
    Map<String, Object> record = new HashMap<>();
    record.put("none", null);
    record.put("list", Arrays.asList("a", null));

    assertThat(CanonicalText.of(record).text()).isEqualTo("{\"list\":[\"a\",null],\"none\":null}");
  }

  @Test
  void writesComposedAndDecomposedLettersAlike() {
    CanonicalText composed = CanonicalText.of(Map.of("\u00e9", "caf\u00e9"));
    CanonicalText decomposed = CanonicalText.of(Map.of("e\u0301", "cafe\u0301"));

    assertThat(decomposed).isEqualTo(composed);
  }

  @Test
  void refusesNamesThatBecomeOne() {
    assertThatThrownBy(() -> CanonicalText.of(Map.of("\u00e9", 1, "e\u0301", 2)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesWhatHasNoCanonicalForm() {
    assertThatThrownBy(() -> CanonicalText.of(Map.of("x", 0.5)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CanonicalText.of(Map.of("x", Instant.EPOCH)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hashesTheBytesOfTheText() {
    // The well-known SHA-256 of the two bytes of an empty object.
    assertThat(CanonicalText.of(Map.of()).sha256())
        .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  }

  @Test
  void readsWhatItWrote() {
    CanonicalText text =
        CanonicalText.of(Map.of("a", List.of("x", 1L), "n", new BigDecimal("2.50")));

    assertThat(text.values()).isEqualTo(Map.of("a", List.of("x", 1L), "n", "2.5"));
  }
}
