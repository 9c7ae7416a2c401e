package org.sightline.hisp.performancegov;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.sightline.hisp.feedback.InstrumentId;
import org.sightline.hisp.feedback.InstrumentKey;
import org.sightline.hisp.feedback.QuestionNumber;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.report.NewInstrument;
import org.sightline.hisp.report.NewReport;
import org.sightline.hisp.report.NewSurveyResult;
import org.sightline.hisp.report.QuestionResult;
import org.sightline.hisp.report.ReportId;
import org.sightline.hisp.report.ReportLoad;
import org.sightline.hisp.report.ReportOrigin;
import org.sightline.hisp.report.ReportState;
import org.sightline.hisp.report.ReportTimes;
import org.sightline.hisp.report.SurveySetting;
import org.sightline.ingest.ImportProblem;
import org.sightline.ingest.ImportRefused;
import org.sightline.ingest.ImportSource;
import org.sightline.ingest.ProblemList;
import org.sightline.organization.OrganizationId;

/** One load of a checked file: row by row, what it names looked up or made once. */
final class HistoryLoad {

  private static final int PROGRESS_STEP = 1_000;

  /** Whom and what a row names, as the store knows them. */
  private record Named(OrganizationId agency, ProviderId provider, ServiceId service) {}

  private final ReportLoad load;
  private final Directory directory;
  private final ImportSource source;
  private final LongConsumer progress;
  private final Map<Long, OrganizationId> agencies = new HashMap<>();
  private final Map<Long, ProviderId> providers = new HashMap<>();
  private final Map<Long, ServiceId> services = new HashMap<>();
  private final Map<Long, ReportId> reports = new HashMap<>();
  private final Set<Long> knownResults;
  private final Set<Long> knownReports;
  private final ProblemList problems = new ProblemList();
  private long rows;

  HistoryLoad(ReportLoad load, Directory directory, ImportSource source, LongConsumer progress) {
    this.load = load;
    this.directory = directory;
    this.source = source;
    this.progress = progress;
    this.knownResults = load.externalIdsOfResults();
    this.knownReports = load.externalIdsOfReports();
  }

  void accept(ReportedRow row) {
    if (isNew(row)) {
      add(row);
    }
    rows++;
    if (rows % PROGRESS_STEP == 0) {
      progress.accept(rows);
    }
  }

  /**
   * Writes what waits.
   *
   * @throws ImportRefused when a row is in the store already; everything rolls back
   */
  void finish() {
    if (!problems.isEmpty()) {
      throw new ImportRefused(problems);
    }
    load.flush();
  }

  Set<ServiceId> services() {
    return Set.copyOf(services.values());
  }

  private boolean isNew(ReportedRow row) {
    if (knownResults.contains(row.origin().id())) {
      tell(row, "id", row.origin().id());
      return false;
    }
    if (knownReports.contains(row.collection().id())) {
      tell(row, "attributes_collection_id", row.collection().id());
      return false;
    }
    return true;
  }

  private void tell(ReportedRow row, String column, long id) {
    problems.add(ImportProblem.ALREADY_IMPORTED.at(row.origin().row(), column, Long.toString(id)));
  }

  private void add(ReportedRow row) {
    Named named = named(row);
    ReportId report = report(row, named);
    load.result(result(row, named, report, instrument(row, named)));
  }

  private Named named(ReportedRow row) {
    OrganizationId agency =
        agencies.computeIfAbsent(
            row.organization().id(), id -> directory.agency(row.organization()));
    ProviderId provider =
        providers.computeIfAbsent(
            row.provider().id(), id -> directory.provider(row.provider(), agency));
    ServiceId service =
        services.computeIfAbsent(
            row.service().id(), id -> directory.service(row.service(), provider, agency));
    return new Named(agency, provider, service);
  }

  private static NewSurveyResult result(
      ReportedRow row, Named named, ReportId report, InstrumentId instrument) {
    return new NewSurveyResult(
        named.agency(),
        report,
        named.service(),
        instrument,
        row.origin().id(),
        setting(row.survey()),
        row.survey().controlNumberText(),
        row.volumes(),
        row.questions().stream().map(HistoryLoad::question).toList(),
        row.origin().createdAt(),
        row.origin().updatedAt());
  }

  private ReportId report(ReportedRow row, Named named) {
    return reports.computeIfAbsent(
        row.collection().id(),
        id ->
            load.report(
                new NewReport(
                    named.agency(),
                    named.provider(),
                    null,
                    id,
                    row.collection().quarter(),
                    ReportState.PUBLISHED,
                    ReportOrigin.IMPORTED,
                    new ReportTimes(null, source.at()),
                    source.id().value())));
  }

  private InstrumentId instrument(ReportedRow row, Named named) {
    ReportedSurvey survey = row.survey();
    InstrumentKey key =
        InstrumentKey.of(
            row.provider().id(),
            row.service().id(),
            survey.channelText(),
            survey.serviceProvided(),
            survey.transactionPoint());
    return load.instrument(
        new NewInstrument(
            named.agency(), named.provider(), named.service(), key.channel(), key.part()));
  }

  private static SurveySetting setting(ReportedSurvey survey) {
    return new SurveySetting(
        survey.serviceProvided(),
        survey.transactionPoint(),
        survey.channel(),
        survey.channelText(),
        survey.controlNumber() == null ? null : survey.controlNumber().toString(),
        survey.federalRegisterUrl(),
        survey.operationalMetrics());
  }

  private static QuestionResult question(ReportedQuestion asked) {
    return new QuestionResult(
        asked.number(),
        new QuestionNumber(asked.number()).driver(asked.text()),
        asked.text(),
        asked.counts(),
        asked.publishedMean());
  }
}
