package org.sightline.measure.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Languages;

/** What a measure is found by, and the patterns of a reader's words to find it. */
final class SearchText {

  /** How many words the query compares; what follows the last one belongs to it. */
  static final int WORDS = 4;

  private static final String ANY = "%";

  private SearchText() {}

  /** Names in every language and all wordings, in lower case. */
  static String of(MeasureSummary measure, List<QuestionWording> wordings) {
    Stream<String> names =
        Languages.ALL.stream()
            .flatMap(
                language ->
                    Stream.of(measure.name().in(language), measure.shortName().in(language)));
    return Stream.concat(names, wordings.stream().map(QuestionWording::text))
        .distinct()
        .collect(Collectors.joining("\n"))
        .toLowerCase(Locale.ROOT);
  }

  /** One pattern for each word of a reader, {@link #WORDS} of them; escaped by {@code !}. */
  static List<String> patterns(@Nullable String words) {
    List<String> patterns = new ArrayList<>();
    String given =
        words == null
            ? ""
            : words.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    if (!given.isEmpty()) {
      for (String word : given.split(" ", WORDS)) {
        patterns.add(ANY + word.replaceAll("[!%_]", "!$0") + ANY);
      }
    }
    while (patterns.size() < WORDS) {
      patterns.add(ANY);
    }
    return patterns;
  }
}
