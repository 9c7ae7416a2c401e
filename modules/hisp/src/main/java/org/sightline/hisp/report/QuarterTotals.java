package org.sightline.hisp.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.measure.Driver;
import org.sightline.time.FiscalQuarter;

/**
 * Sums over the published reports of a quarter.
 *
 * @param quarter the quarter
 * @param surveyResults how many survey results
 * @param providers how many providers
 * @param services how many services
 * @param customers customers, over the results that know them; null where none does
 * @param offered who were offered a survey, over the results that know it; null where none does
 * @param respondents who answered, over the results that know it; null where none does
 * @param answers the pooled answers by what was asked about; a driver that nobody was asked about
 *     is missing
 */
public record QuarterTotals(
    FiscalQuarter quarter,
    long surveyResults,
    long providers,
    long services,
    @Nullable Long customers,
    @Nullable Long offered,
    @Nullable Long respondents,
    Map<Driver, QuestionCounts> answers) {

  public QuarterTotals {
    answers = Map.copyOf(answers);
  }
}
