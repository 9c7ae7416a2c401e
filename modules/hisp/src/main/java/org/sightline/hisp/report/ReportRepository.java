package org.sightline.hisp.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.finding.EarlierSurvey;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.time.FiscalQuarter;

/** Reports with their survey results and answers; every query takes what the actor may see. */
@ApplicationScoped
class ReportRepository {

  private static final int MOST_RESULTS = 500;
  private static final int MOST_EARLIER = 5_000;
  private static final UUID NONE = new UUID(0, 0);

  @PersistenceContext private EntityManager entities;

  List<ReportSummary> list(
      ReportFilter filter, ReportVisibility visibility, @Nullable UUID after, int limit) {
    var all = entities.createNamedQuery(QuarterlyReport.LIST, ReportRow.class);
    return filtered(visibility.restrict(all), filter)
        .setParameter("after", after == null ? NONE : after)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(ReportRow::summary)
        .toList();
  }

  private static TypedQuery<ReportRow> filtered(TypedQuery<ReportRow> query, ReportFilter filter) {
    FiscalQuarter quarter = filter.quarter();
    ReportState state = filter.state();
    return query
        .setParameter("anyQuarter", quarter == null)
        .setParameter("year", quarter == null ? 0 : quarter.year().value())
        .setParameter("quarter", quarter == null ? 0 : quarter.number())
        .setParameter("anyState", state == null)
        .setParameter("state", state == null ? ReportState.DRAFT : state);
  }

  Optional<ReportSummary> report(ReportId id, ReportVisibility visibility) {
    return visibility
        .restrict(entities.createNamedQuery(QuarterlyReport.ONE, ReportRow.class))
        .setParameter("id", id.value())
        .getResultStream()
        .map(ReportRow::summary)
        .findFirst();
  }

  List<SurveyResultSummary> results(ReportId report, ReportVisibility visibility) {
    return withQuestions(
        visibility
            .restrict(entities.createNamedQuery(SurveyResult.OF_REPORT, SurveyResult.class))
            .setParameter("report", report.value())
            .setMaxResults(MOST_RESULTS)
            .getResultList());
  }

  List<SurveyResultSummary> results(
      ServiceId service, FiscalQuarter quarter, ReportVisibility visibility) {
    return withQuestions(
        visibility
            .restrict(entities.createNamedQuery(SurveyResult.OF_SERVICE, SurveyResult.class))
            .setParameter("service", service)
            .setParameter("year", quarter.year().value())
            .setParameter("quarter", quarter.number())
            .setMaxResults(MOST_RESULTS)
            .getResultList());
  }

  Optional<SurveyResultSummary> result(SurveyResultId id, ReportVisibility visibility) {
    return withQuestions(
            visibility
                .restrict(entities.createNamedQuery(SurveyResult.ONE, SurveyResult.class))
                .setParameter("id", id.value())
                .getResultList())
        .stream()
        .findFirst();
  }

  void add(Object entity) {
    entities.persist(entity);
    // At once: rows that refer to it are written in an order that only the caller knows.
    entities.flush();
  }

  /** Writes what has changed, so that plain statements of the same transaction see it. */
  void flush() {
    entities.flush();
  }

  /** A report for the one who has just changed it, whether it may still see it or not. */
  ReportSummary summary(QuarterlyReport report) {
    entities.flush();
    return report.summary(
        entities
            .createNamedQuery(QuarterlyReport.PROVIDER_NAME, String.class)
            .setParameter("provider", report.providerId())
            .getSingleResult());
  }

  /** A report, its row locked and read again: two writers come one after the other. */
  Optional<QuarterlyReport> lock(ReportId id, ReportVisibility visibility) {
    Optional<QuarterlyReport> found =
        visibility
            .restrict(entities.createNamedQuery(QuarterlyReport.ONE, ReportRow.class))
            .setParameter("id", id.value())
            .getResultStream()
            .map(ReportRow::report)
            .findFirst();
    found.ifPresent(report -> entities.refresh(report, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** The same, for a report that another one led to. */
  QuarterlyReport locked(ReportId id) {
    QuarterlyReport found = entities.find(QuarterlyReport.class, id.value());
    entities.refresh(Objects.requireNonNull(found), LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  /** The corrections of a report, the latest first. */
  List<QuarterlyReport> corrections(ReportId id) {
    return entities
        .createNamedQuery(QuarterlyReport.CORRECTIONS, QuarterlyReport.class)
        .setParameter("report", id.value())
        .setMaxResults(MOST_RESULTS)
        .getResultList();
  }

  /** Whether a service has a report on a quarter that is not put away. */
  boolean isReported(ServiceId service, FiscalQuarter quarter) {
    return !entities
        .createNamedQuery(QuarterlyReport.OF_SERVICE, QuarterlyReport.class)
        .setParameter("service", service.value())
        .setParameter("year", quarter.year().value())
        .setParameter("quarter", quarter.number())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** The last report before a quarter in which a service was surveyed. */
  Optional<ReportId> lastBefore(ServiceId service, FiscalQuarter quarter) {
    return entities
        .createNamedQuery(SurveyResult.LAST_BEFORE, QuarterlyReport.class)
        .setParameter("service", service)
        .setParameter("year", quarter.year().value())
        .setParameter("quarter", quarter.number())
        .setMaxResults(1)
        .getResultStream()
        .map(QuarterlyReport::id)
        .findFirst();
  }

  /** What the provider published about services on quarters before one, the latest first. */
  List<EarlierSurvey> earlier(
      UUID provider, Collection<ServiceId> services, FiscalQuarter quarter) {
    if (services.isEmpty()) {
      return List.of();
    }
    return entities
        .createNamedQuery(SurveyResult.EARLIER, EarlierRow.class)
        .setParameter("provider", provider)
        .setParameter("services", services)
        .setParameter("year", quarter.year().value())
        .setParameter("quarter", quarter.number())
        .setMaxResults(MOST_EARLIER)
        .getResultStream()
        .map(EarlierRow::survey)
        .toList();
  }

  /** How a report was handed in, the latest first. */
  List<FiledVersion> filings(ReportId id, ReportVisibility visibility) {
    return visibility
        .restrict(entities.createNamedQuery(FiledVersion.OF_REPORT, FiledVersion.class))
        .setParameter("report", id.value())
        .setMaxResults(MOST_RESULTS)
        .getResultList();
  }

  /** The last filed version of a report; empty where it was not handed in, or before they began. */
  Optional<FiledVersion> lastFiling(QuarterlyReport report) {
    return entities
        .createNamedQuery(FiledVersion.LAST, FiledVersion.class)
        .setParameter("report", report.id().value())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The survey results of a report that its caller may see. */
  List<SurveyResult> resultsIn(ReportId report) {
    return entities
        .createNamedQuery(SurveyResult.IN_REPORT, SurveyResult.class)
        .setParameter("report", report.value())
        .setMaxResults(MOST_RESULTS)
        .getResultList();
  }

  /** The same with their questions. */
  List<SurveyResultSummary> contents(ReportId report) {
    return withQuestions(resultsIn(report));
  }

  List<AnswerDistribution> answersIn(Collection<UUID> results) {
    return results.isEmpty()
        ? List.of()
        : entities
            .createNamedQuery(AnswerDistribution.OF_RESULTS, AnswerDistribution.class)
            .setParameter("results", results)
            .getResultList();
  }

  /** The survey result itself, for its writer. */
  Optional<SurveyResult> visible(SurveyResultId id, ReportVisibility visibility) {
    return visibility
        .restrict(entities.createNamedQuery(SurveyResult.ONE, SurveyResult.class))
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst();
  }

  /** Copies how the surveys of one service were made into a draft, and nothing that they gave. */
  void copySetUp(ReportId from, ServiceId service, ReportId into) {
    resultsIn(from).stream()
        .filter(result -> result.service().equals(service))
        .forEach(result -> copy(result, result.emptiedIn(into), AnswerDistribution::emptiedIn));
  }

  /** Copies everything that a report says into its correction. */
  void copyCorrected(ReportId from, ReportId into) {
    resultsIn(from)
        .forEach(result -> copy(result, result.correctedIn(into), AnswerDistribution::correctedIn));
  }

  private void copy(
      SurveyResult from,
      SurveyResult into,
      BiFunction<AnswerDistribution, UUID, AnswerDistribution> question) {
    add(into);
    answersIn(List.of(from.id()))
        .forEach(asked -> entities.persist(question.apply(asked, into.id())));
    entities.flush();
  }

  private List<SurveyResultSummary> withQuestions(List<SurveyResult> results) {
    Map<UUID, List<QuestionResult>> questions =
        answersIn(results.stream().map(SurveyResult::id).toList()).stream()
            .collect(
                Collectors.groupingBy(
                    AnswerDistribution::surveyResultId,
                    Collectors.mapping(AnswerDistribution::question, Collectors.toList())));
    return results.stream()
        .map(result -> result.summary(questions.getOrDefault(result.id(), List.of())))
        .toList();
  }
}
