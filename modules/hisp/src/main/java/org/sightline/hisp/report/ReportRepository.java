package org.sightline.hisp.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.time.FiscalQuarter;

/** Reports with their survey results and answers; every query takes what the actor may see. */
@ApplicationScoped
class ReportRepository {

  private static final int MOST_RESULTS = 500;
  private static final UUID NONE = new UUID(0, 0);

  @PersistenceContext private EntityManager entities;

  List<ReportSummary> list(
      ReportFilter filter, ReportVisibility visibility, @Nullable UUID after, int limit) {
    FiscalQuarter quarter = filter.quarter();
    ReportState state = filter.state();
    return visibility
        .restrict(entities.createNamedQuery(QuarterlyReport.LIST, ReportRow.class))
        .setParameter("anyQuarter", quarter == null)
        .setParameter("year", quarter == null ? 0 : quarter.year().value())
        .setParameter("quarter", quarter == null ? 0 : quarter.number())
        .setParameter("anyState", state == null)
        .setParameter("state", state == null ? ReportState.DRAFT : state)
        .setParameter("after", after == null ? NONE : after)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(ReportRow::summary)
        .toList();
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

  private List<SurveyResultSummary> withQuestions(List<SurveyResult> results) {
    if (results.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<QuestionResult>> questions =
        entities
            .createNamedQuery(AnswerDistribution.OF_RESULTS, AnswerDistribution.class)
            .setParameter("results", results.stream().map(SurveyResult::id).toList())
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    AnswerDistribution::surveyResultId,
                    Collectors.mapping(AnswerDistribution::question, Collectors.toList())));
    return results.stream()
        .map(result -> result.summary(questions.getOrDefault(result.id(), List.of())))
        .toList();
  }
}
