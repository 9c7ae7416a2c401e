package org.sightline.hisp.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.TrustFamily;
import org.sightline.time.FiscalQuarter;

/** How a survey result goes with what was reported before. */
final class ComparisonRules {

  private static final long FACTOR = 3;
  private static final int QUARTERS_OF_A_YEAR = 4;

  private ComparisonRules() {}

  static List<Finding> of(
      CheckedSurvey survey, FiscalQuarter quarter, List<EarlierSurvey> earlier) {
    Notes notes = new Notes(survey);
    earlier.stream()
        .filter(before -> isCopied(survey, before))
        .max(Comparator.comparing(EarlierSurvey::quarter))
        .ifPresent(before -> notes.when(true, FindingRule.V9, before.quarter().toString()));
    at(survey, before(quarter, QUARTERS_OF_A_YEAR), earlier)
        .ifPresent(before -> jumps(survey, before, notes));
    at(survey, before(quarter, 1), earlier).ifPresent(before -> rewording(survey, before, notes));
    return notes.findings();
  }

  private static void rewording(CheckedSurvey survey, EarlierSurvey before, Notes notes) {
    notes.when(
        isReworded(survey.trustWording(), before.trustWording()),
        FindingRule.T4,
        before.quarter().toString());
  }

  private static void jumps(CheckedSurvey survey, EarlierSurvey before, Notes notes) {
    String quarter = before.quarter().toString();
    Long customers = survey.volumes().customers();
    if (isJump(customers, before.customers())) {
      notes.when(true, FindingRule.V10, text(before.customers()), text(customers), quarter);
    } else if (isJump(survey.volumes().offered(), before.offered())) {
      String now = text(survey.volumes().offered());
      notes.when(true, FindingRule.V10, text(before.offered()), now, quarter);
    }
  }

  private static String text(@Nullable Long volume) {
    return String.valueOf(volume);
  }

  private static boolean isCopied(CheckedSurvey survey, EarlierSurvey before) {
    Long offered = survey.volumes().offered();
    Long respondents = survey.volumes().respondents();
    return offered != null
        && respondents != null
        && survey.channelText().equalsIgnoreCase(before.channelText())
        && offered.equals(before.offered())
        && respondents.equals(before.respondents());
  }

  private static boolean isJump(@Nullable Long now, @Nullable Long before) {
    return now != null && before != null && (now > FACTOR * before || before > FACTOR * now);
  }

  private static boolean isReworded(String now, String before) {
    return !now.isBlank() && !before.isBlank() && TrustFamily.of(now) != TrustFamily.of(before);
  }

  private static Optional<EarlierSurvey> at(
      CheckedSurvey survey, FiscalQuarter quarter, List<EarlierSurvey> earlier) {
    return earlier.stream()
        .filter(before -> before.quarter().equals(quarter))
        .filter(before -> before.instrument().equals(survey.instrument()))
        .findFirst();
  }

  private static FiscalQuarter before(FiscalQuarter quarter, int quarters) {
    FiscalQuarter found = quarter;
    for (int i = 0; i < quarters; i++) {
      found = found.previous();
    }
    return found;
  }
}
