package org.sightline.hisp.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.series.HispMeasures;
import org.sightline.security.CurrentActor;

/**
 * Publishes reports and their corrections: the figures of all services in them are observed in the
 * transaction that publishes, so that measures, goals and plans never disagree with the report.
 */
@ApplicationScoped
class ReportPublishing {

  private ReportRepository reports;
  private HispMeasures measures;
  private CurrentActor current;

  protected ReportPublishing() {}

  @Inject
  ReportPublishing(ReportRepository reports, HispMeasures measures, CurrentActor current) {
    this.reports = reports;
    this.measures = measures;
    this.current = current;
  }

  /**
   * Publishes what was filed last; the report that it corrects is superseded.
   *
   * @throws ReportRefused when the publisher has filed it
   */
  void publish(QuarterlyReport report, Instant at) {
    @Nullable FiledVersion filed = reports.lastFiling(report).orElse(null);
    if (filed != null && filed.filedBy().equals(current.get().account())) {
      throw ReportRefused.fourEyes();
    }
    report.publish(filed == null ? null : filed.id(), at);
    UUID corrected = report.correctsId();
    if (corrected != null) {
      reports.locked(new ReportId(corrected)).move(ReportEvent.SUPERSEDE);
    }
    reports.flush();
    measures.observe(services(report), filed == null ? null : filed.contentHash());
  }

  /**
   * Begins the correction of a published report with all that it says.
   *
   * @throws ReportRefused when one is in work already
   */
  QuarterlyReport correct(QuarterlyReport report) {
    List<QuarterlyReport> corrections = reports.corrections(report.id());
    corrections.stream()
        .filter(one -> one.state() != ReportState.ARCHIVED)
        .findFirst()
        .ifPresent(
            one -> {
              throw ReportRefused.correctionInWork(one.reportVersion());
            });
    int last = corrections.isEmpty() ? report.reportVersion() : corrections.get(0).reportVersion();
    QuarterlyReport correction = report.correction(last + 1);
    reports.add(correction);
    reports.copyCorrected(report.id(), correction.id());
    return correction;
  }

  private Set<ServiceId> services(QuarterlyReport report) {
    return reports.resultsIn(report.id()).stream()
        .map(SurveyResult::service)
        .collect(Collectors.toSet());
  }
}
