package org.sightline.dashboard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.Channel;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.report.QuestionResult;
import org.sightline.hisp.report.SurveyEntry;

/**
 * Reads the form for what a survey gave.
 *
 * @param typed what was sent for a field; empty where nothing was
 */
record EntryFields(UnaryOperator<String> typed) {

  static final int ANSWERS = 5;

  private static final int LONGEST = 12;

  /**
   * The whole entry.
   *
   * @throws UnreadableCount when a field holds no count
   */
  SurveyEntry entry(List<QuestionResult> questions) {
    return new SurveyEntry(
        Channel.ofCode(typed.apply("channel")).orElse(null),
        blankToNull("moment"),
        typed.apply("control"),
        new Volumes(count("customers", 1), count("offered", 1), count("respondents", 0)),
        questions.stream().map(this::question).toList());
  }

  private SurveyEntry.Question question(QuestionResult asked) {
    List<Long> n = new ArrayList<>();
    for (int answer = 1; answer <= ANSWERS; answer++) {
      Long count = count(name(asked, answer), 0);
      n.add(count == null ? 0 : count);
    }
    return new SurveyEntry.Question(
        asked.number(),
        typed.apply("wording-" + asked.number()),
        new QuestionCounts(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4)));
  }

  /** The name of the field for how often one answer was given. */
  static String name(QuestionResult asked, int answer) {
    return "n-" + asked.number() + "-" + answer;
  }

  private @Nullable String blankToNull(String field) {
    String text = typed.apply(field);
    return text.isBlank() ? null : text;
  }

  /** A count as people type it: spaces and separators between digits are understood. */
  private @Nullable Long count(String field, long least) {
    String plain = typed.apply(field).replaceAll("[\\s\\u00a0]|(?<=\\d)[,.](?=\\d{3})", "");
    if (plain.isEmpty()) {
      return null;
    }
    if (!plain.matches("\\d{1," + LONGEST + "}") || Long.parseLong(plain) < least) {
      throw new UnreadableCount(typed.apply(field), least);
    }
    return Long.valueOf(plain);
  }
}
