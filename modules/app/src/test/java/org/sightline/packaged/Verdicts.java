package org.sightline.packaged;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads verdicts as a person would, and finds words that contradict each other. */
final class Verdicts {

  private static final List<String> UP = List.of("better", "improve");
  private static final List<String> DOWN = List.of("worse", "decline");

  /** For each trend the words that its sentence and reason must not hold. */
  private static final Map<String, List<List<String>>> FORBIDDEN =
      Map.of(
          "BETTER", List.of(DOWN),
          "WORSE", List.of(UP),
          "NO_REAL_CHANGE", List.of(List.of("real improvement", "real decline")),
          "TOO_EARLY", List.of(List.of("real improvement", "real decline")),
          "NOT_REPORTED", List.of(UP, DOWN));

  private Verdicts() {}

  /** One line for the reader, after the words were compared with the trend. */
  static String checked(String name, JsonObject verdict) {
    String trend = verdict.get("trend").getAsString();
    String words =
        (verdict.get("sentence").getAsString() + " " + verdict.get("reason").getAsString())
            .toLowerCase(Locale.ROOT);
    assertThat(FORBIDDEN).containsKey(trend);
    requireNonNull(FORBIDDEN.get(trend))
        .forEach(
            group ->
                group.forEach(
                    word -> assertThat(words).as("%s is %s", name, trend).doesNotContain(word)));
    assertThat(verdict.get("target").getAsString()).isEqualTo("NOT_SET");
    assertThat(verdict.get("rule").getAsString()).isNotBlank();
    return trend
        + " · "
        + verdict.get("sentence").getAsString()
        + " · "
        + verdict.get("reason").getAsString();
  }
}
