package org.sightline.hisp.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.finding.EarlierSurvey;
import org.sightline.time.FiscalQuarter;

/** What an earlier report said of a survey, as the query finds it. */
record EarlierRow(
    int year,
    int quarter,
    UUID instrument,
    String channelText,
    @Nullable Long customers,
    @Nullable Long offered,
    @Nullable Long respondents,
    @Nullable String trustWording) {

  // Public, so that the query can call it.
  public EarlierRow {}

  EarlierSurvey survey() {
    return new EarlierSurvey(
        FiscalQuarter.of(year, quarter),
        instrument,
        channelText,
        customers,
        offered,
        respondents,
        trustWording == null ? "" : trustWording);
  }
}
