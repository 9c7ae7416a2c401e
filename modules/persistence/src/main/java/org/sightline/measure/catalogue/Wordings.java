package org.sightline.measure.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The wordings of one question, each once, with the whole time of its use. */
final class Wordings {

  private static final Comparator<QuestionWording> BY_LAST_USE =
      Comparator.comparing(QuestionWording::lastStart)
          .thenComparing(QuestionWording::firstStart)
          .thenComparing(QuestionWording::text);

  private Wordings() {}

  /** Those known, in their order, then new ones in the order of their first use. */
  static List<QuestionWording> merged(
      List<QuestionWording> known, Collection<QuestionWording> added) {
    Map<String, QuestionWording> all = new LinkedHashMap<>();
    known.forEach(one -> all.merge(one.text(), one, Wordings::together));
    added.stream()
        .sorted(
            Comparator.comparing(QuestionWording::firstStart).thenComparing(QuestionWording::text))
        .forEach(one -> all.merge(one.text(), one, Wordings::together));
    return new ArrayList<>(all.values());
  }

  /** The text used last; null when there is none. */
  static @Nullable String last(List<QuestionWording> wordings) {
    return wordings.stream().max(BY_LAST_USE).map(QuestionWording::text).orElse(null);
  }

  private static QuestionWording together(QuestionWording one, QuestionWording other) {
    return new QuestionWording(
        one.text(),
        earlier(one.firstStart(), other.firstStart()),
        earlier(one.lastStart(), other.lastStart()).equals(one.lastStart())
            ? other.lastStart()
            : one.lastStart());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
