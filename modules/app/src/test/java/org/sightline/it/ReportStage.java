package org.sightline.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.sightline.hisp.feedback.Channel;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.provider.NewProvider;
import org.sightline.hisp.provider.NewService;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.provider.ServiceProviders;
import org.sightline.hisp.report.NewInstrument;
import org.sightline.hisp.report.NewReport;
import org.sightline.hisp.report.NewSurveyResult;
import org.sightline.hisp.report.QuarterlyReports;
import org.sightline.hisp.report.QuestionResult;
import org.sightline.hisp.report.ReportId;
import org.sightline.hisp.report.ReportLoad;
import org.sightline.hisp.report.ReportLoader;
import org.sightline.hisp.report.ReportOrigin;
import org.sightline.hisp.report.ReportState;
import org.sightline.hisp.report.ReportSummary;
import org.sightline.hisp.report.ReportTimes;
import org.sightline.hisp.report.SurveyEntry;
import org.sightline.hisp.report.SurveyResultSummary;
import org.sightline.hisp.report.SurveySetting;
import org.sightline.hisp.series.HispMeasures;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Driver;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureKey;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/** Sets up services with a report of the quarter that ended last, as an import would. */
@ApplicationScoped
public class ReportStage {

  static final String WORDING = "This interaction increased my trust in the Claims Office.";

  @Inject private ServiceProviders providers;
  @Inject private ReportLoader loader;
  @Inject private HispMeasures measures;
  @Inject private MeasureCatalogue catalogue;
  @Inject private QuarterlyReports reports;
  @Inject private Clock clock;

  /** A service with its report. */
  record Reported(ServiceId service, ReportId report) {}

  /** The quarter that ended last. */
  FiscalQuarter quarter() {
    return FiscalCalendar.FEDERAL.quarterOf(LocalDate.now(clock)).previous();
  }

  /** A service whose last report is in a state; half of its 5,000 answers are favourable. */
  @Transactional
  public Reported service(OrganizationId agency, ReportState state) {
    ProviderId provider =
        providers.create(new NewProvider(agency, "Claims Office", null, null, null));
    ServiceId service =
        providers.create(
            new NewService(
                agency,
                provider,
                "Claims " + UUID.randomUUID(),
                null,
                null,
                null,
                true,
                CombiningMethod.POOLED,
                false));
    Reported made = new Reported(service, load(agency, provider, service, quarter(), state));
    if (state == ReportState.PUBLISHED) {
      measures.observe(Set.of(service), null);
    }
    return made;
  }

  private ReportId load(
      OrganizationId agency,
      ProviderId provider,
      ServiceId service,
      FiscalQuarter quarter,
      ReportState state) {
    Instant now = clock.instant();
    try (ReportLoad load = loader.begin()) {
      ReportId report =
          load.report(
              new NewReport(
                  agency,
                  provider,
                  service,
                  null,
                  quarter,
                  state,
                  ReportOrigin.ENTERED,
                  new ReportTimes(now, state == ReportState.PUBLISHED ? now : null),
                  null));
      load.result(
          new NewSurveyResult(
              agency,
              report,
              service,
              load.instrument(new NewInstrument(agency, provider, service, "phone", "claims")),
              null,
              new SurveySetting(
                  "Claims", "post_interaction", Channel.PHONE, "phone", "9999-0001", "", ""),
              "9999-0001",
              new Volumes(20_000L, 10_000L, 5_000L),
              List.of(
                  new QuestionResult(
                      2,
                      Driver.TRUST,
                      WORDING,
                      new QuestionCounts(500, 500, 1_500, 1_500, 1_000),
                      null)),
              now,
              now));
      load.flush();
      return report;
    }
  }

  /** The measure of trust in a service, for a reader who may see it. */
  MeasureId trust(ServiceId service) {
    return catalogue.ofSubjects(Set.of(service.value()), Set.of(), Set.of(Driver.TRUST)).stream()
        .filter(one -> one.key().equals(MeasureKey.favourable(service.value(), Driver.TRUST)))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** Enters other answers about trust into the only survey of a draft. */
  ReportSummary enter(ReportSummary draft, QuestionCounts counts) {
    SurveyResultSummary result = reports.surveyResults(draft.id()).get(0);
    return reports.enter(
        result.id(),
        new SurveyEntry(
            null,
            null,
            null,
            new Volumes(21_000L, 10_000L, Objects.requireNonNull(counts).n()),
            List.of(new SurveyEntry.Question(2, null, counts))),
        draft.trail().revision());
  }
}
