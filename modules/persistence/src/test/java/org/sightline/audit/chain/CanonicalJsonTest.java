package org.sightline.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

  @Test
  void sortsKeysByUtf16CodeUnits() {
    // The example of RFC 8785, 3.2.3: the emoji is two surrogates and comes before U+FB33.
    Map<String, Object> value =
        Map.of(
            "\u20ac", "Euro Sign",
            "\r", "Carriage Return",
            "\ufb33", "Hebrew Letter Dalet With Dagesh",
            "1", "One",
            "\ud83d\ude00", "Emoji: Grinning Face",
            "\u0080", "Control",
            "\u00f6", "Latin Small Letter O With Diaeresis");

    String text = CanonicalJson.write(value);

    assertThat(text)
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
  }

  @Test
  void escapesOnlyWhatMustBe() {
    String text = "\u20ac$\u000f\nA'B\"\\\"/\u007f\u2028\b\t\f\r";

    String json = CanonicalJson.write(text);

    assertThat(json).isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\"/\u007f\u2028\\b\\t\\f\\r\"");
  }

  @Test
  void writesEachKindOfValue() {
    Map<String, @Nullable Object> value = new HashMap<>();
    value.put("n", null);
    value.put("l", List.of());
    value.put("o", Map.of());
    value.put("b", Arrays.asList(true, false, null, -7, CanonicalJson.LARGEST));

    assertThat(CanonicalJson.write(value))
        .isEqualTo("{\"b\":[true,false,null,-7,9007199254740991],\"l\":[],\"n\":null,\"o\":{}}");
  }

  @Test
  void keepsHalfASurrogatePairApartFromAQuestionMark() {
    assertThat(CanonicalJson.write("a\ud800b")).isEqualTo("\"a\\ud800b\"");
    assertThat(CanonicalJson.parse("\"a\\ud800b\"")).isEqualTo("a\ud800b");
  }

  @Test
  void tellsNormalFormsApart() {
    assertThat(CanonicalJson.write("\u00e9")).isNotEqualTo(CanonicalJson.write("e\u0301"));
  }

  @ParameterizedTest
  @ValueSource(longs = {9007199254740992L, -9007199254740992L, Long.MIN_VALUE})
  void refusesIntegersThatOtherReadersRound(long number) {
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(number));
  }

  @Test
  void refusesFractions() {
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(1.5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "}",
        "{\"a\":1",
        "{\"a\":1}x",
        "{ \"a\":1}",
        "{\"b\":1,\"a\":2}",
        "{\"a\":1,\"a\":1}",
        "{\"a\":1,}",
        "[1,]",
        "[,1]",
        "01",
        "-0",
        "+1",
        "1.0",
        "1e3",
        "--1",
        "9007199254740993",
        "99999999999999999999",
        "\"\\u0041\"",
        "\"\\u000A\"",
        "\"\\/\"",
        "\"\\x\"",
        "\"\\u00\"",
        "\"\n\"",
        "\"a",
        "tru",
        "nul",
        "NaN",
        "[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]"
      })
  void refusesWhatIsNotCanonical(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.parse(text));
  }

  @Test
  void readsBackWhatItWrites() {
    Random random = new Random(20260131);
    for (int i = 0; i < 2000; i++) {
      Object value = value(random, 3);

      String text = CanonicalJson.write(value);

      assertThat(CanonicalJson.parse(text)).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2"})
  void neverReadsATextInTwoWays(int seed) {
    Random random = new Random(seed);
    String original = CanonicalJson.write(Map.of("a", List.of(1L, "x\"y"), "b", Map.of("c", "d")));
    for (int i = 0; i < 5000; i++) {
      StringBuilder spoilt = new StringBuilder(original);
      spoilt.setCharAt(random.nextInt(spoilt.length()), (char) (' ' + random.nextInt(95)));
      try {
        Object value = CanonicalJson.parse(spoilt.toString());
        assertThat(CanonicalJson.write(value)).isEqualTo(spoilt.toString());
      } catch (IllegalArgumentException e) {
        assertThat(spoilt.toString()).isNotEqualTo(original);
      }
    }
  }

  private static @Nullable Object value(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 6)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> random.nextLong() >> (11 + random.nextInt(50));
      case 3 -> text(random);
      case 4 -> {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          list.add(value(random, depth - 1));
        }
        yield list;
      }
      default -> {
        Map<String, @Nullable Object> map = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          map.put(text(random), value(random, depth - 1));
        }
        yield map;
      }
    };
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append((char) random.nextInt(random.nextBoolean() ? 0x10000 : 0x80));
    }
    return text.toString();
  }
}
