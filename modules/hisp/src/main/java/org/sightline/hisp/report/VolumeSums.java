package org.sightline.hisp.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.measure.Driver;
import org.sightline.time.FiscalQuarter;

/** Counts and volumes of a quarter, as the query sums them. */
record VolumeSums(
    Long results,
    Long providers,
    Long services,
    @Nullable Long customers,
    @Nullable Long offered,
    @Nullable Long respondents) {

  static final String OF_QUARTER = "VolumeSums.ofQuarter";

  // Public, so that the query can call it.
  public VolumeSums {}

  QuarterTotals totals(FiscalQuarter quarter, Map<Driver, QuestionCounts> answers) {
    return new QuarterTotals(
        quarter, results, providers, services, customers, offered, respondents, answers);
  }
}
