package org.sightline.hisp.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.finding.CheckedSurvey;
import org.sightline.hisp.finding.Finding;
import org.sightline.hisp.finding.ReportCheck;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.measure.Driver;
import org.sightline.time.FiscalQuarter;

/** Has reports checked against what was reported before. */
@ApplicationScoped
class ReportChecks {

  private ReportRepository reports;

  protected ReportChecks() {}

  @Inject
  ReportChecks(ReportRepository reports) {
    this.reports = reports;
  }

  /** Everything noticeable about survey results of a provider on a quarter. */
  List<Finding> of(UUID provider, FiscalQuarter quarter, List<SurveyResultSummary> results) {
    Collection<ServiceId> services =
        results.stream().map(SurveyResultSummary::service).collect(Collectors.toSet());
    return new ReportCheck(quarter, reports.earlier(provider, services, quarter))
        .findings(results.stream().map(ReportChecks::checked).toList());
  }

  private static CheckedSurvey checked(SurveyResultSummary result) {
    SurveySetting setting = result.setting();
    Optional<QuestionResult> trust =
        result.questions().stream().filter(asked -> asked.driver() == Driver.TRUST).findFirst();
    return new CheckedSurvey(
        result.id().value(),
        result.instrument().value(),
        setting.channel(),
        setting.channelText(),
        setting.transactionPoint(),
        setting.controlNumber(),
        result.volumes(),
        trust.map(QuestionResult::wording).orElse(""),
        trust.map(QuestionResult::counts).orElse(QuestionCounts.NONE),
        result.questions().stream().map(QuestionResult::counts).toList());
  }
}
