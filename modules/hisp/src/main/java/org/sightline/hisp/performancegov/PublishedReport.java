package org.sightline.hisp.performancegov;

import java.util.List;
import java.util.Map;
import org.sightline.hisp.provider.ProviderSummary;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.provider.ServiceSummary;
import org.sightline.hisp.report.ReportSummary;
import org.sightline.hisp.report.SurveyResultSummary;
import org.sightline.organization.Agency;

/**
 * A report with everything that the format says about it.
 *
 * @param services those that it reports on, at least
 */
record PublishedReport(
    ReportSummary report,
    Agency agency,
    ProviderSummary provider,
    Map<ServiceId, ServiceSummary> services,
    List<SurveyResultSummary> results) {

  PublishedReport {
    services = Map.copyOf(services);
    results = List.copyOf(results);
  }
}
