package org.sightline.hisp.document;

import java.util.List;
import java.util.Map;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.report.ReportSummary;
import org.sightline.hisp.report.SurveyResultSummary;
import org.sightline.time.Period;

/**
 * Everything that a document of a report is made of.
 *
 * @param report the report
 * @param results its survey results, at most {@link #MOST}
 * @param agency what the agency is called; blank where nobody knows
 * @param services what services are called, those within reach
 * @param period the days that the report is about
 */
record ReportSheet(
    ReportSummary report,
    List<SurveyResultSummary> results,
    String agency,
    Map<ServiceId, String> services,
    Period period) {

  /** The most survey results that are read of a report. */
  static final int MOST = 500;

  ReportSheet {
    results = List.copyOf(results);
    services = Map.copyOf(services);
  }

  /** What a service is called; its identity where that is not within reach. */
  String service(ServiceId id) {
    return services.getOrDefault(id, id.toString());
  }

  /** The names of the services that it reports on, each once. */
  List<String> serviceNames() {
    return results.stream().map(result -> service(result.service())).distinct().toList();
  }
}
