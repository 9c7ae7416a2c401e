package org.sightline.hisp.report;

import java.util.List;
import org.sightline.hisp.feedback.QuestionNumber;

/** What must hold of an entry before it is taken over. */
final class EntryRules {

  private static final int LONGEST_WORDING = 2_000;

  private EntryRules() {}

  /** Refuses what no survey of a new report may say. */
  static void check(SurveyEntry entry) {
    if (entry.channel() != null && !entry.channel().isForNewEntry()) {
      throw ReportRefused.entry("/channel", "channel");
    }
    List<SurveyEntry.Question> questions = entry.questions();
    for (int i = 0; i < questions.size(); i++) {
      check(questions.get(i), "/questions/" + i);
    }
    long numbers = questions.stream().map(SurveyEntry.Question::number).distinct().count();
    if (numbers < questions.size()) {
      throw ReportRefused.entry("/questions", "twice");
    }
  }

  private static void check(SurveyEntry.Question question, String pointer) {
    if (question.number() < 1 || question.number() > QuestionNumber.LAST) {
      throw ReportRefused.entry(pointer + "/number", "number", QuestionNumber.LAST);
    }
    if (question.wording() != null && question.wording().length() > LONGEST_WORDING) {
      throw ReportRefused.entry(pointer + "/wording", "wording", LONGEST_WORDING);
    }
  }
}
