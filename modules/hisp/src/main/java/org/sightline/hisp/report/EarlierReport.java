package org.sightline.hisp.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.sightline.time.FiscalQuarter;

/**
 * The report that another one is compared with.
 *
 * @param id the report
 * @param quarter its quarter
 * @param results its survey results
 */
public record EarlierReport(ReportId id, FiscalQuarter quarter, List<SurveyResultSummary> results) {

  public EarlierReport {
    requireNonNull(id, "id");
    requireNonNull(quarter, "quarter");
    results = List.copyOf(results);
  }
}
