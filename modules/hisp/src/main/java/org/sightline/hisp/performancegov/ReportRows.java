package org.sightline.hisp.performancegov;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.performancegov.Columns.QuestionColumns;
import org.sightline.hisp.provider.ServiceSummary;
import org.sightline.hisp.report.QuestionResult;
import org.sightline.hisp.report.ReportSummary;
import org.sightline.hisp.report.SurveyResultSummary;
import org.sightline.hisp.report.SurveySetting;
import org.sightline.organization.Agency;

/**
 * Writes a report as rows of the format, one for each survey, so that {@link RowReader} reads the
 * same counts from them. What nobody knows stays empty.
 */
final class ReportRows {

  private static final String COLLECTION = "CX Quarterly Reporting";

  private final PublishedReport published;

  private ReportRows(PublishedReport published) {
    this.published = published;
  }

  /** The rows of a report, with a cell for each of {@link Columns#ALL}. */
  static List<List<@Nullable String>> of(PublishedReport published) {
    return published.results().stream().map(new ReportRows(published)::row).toList();
  }

  private List<@Nullable String> row(SurveyResultSummary result) {
    Map<String, @Nullable Object> cells = new HashMap<>();
    cells.put(Columns.ID, SourceNumber.of(result.externalId(), result.id().value()));
    cells.put(Columns.TYPE, RowReader.TYPE);
    putReport(cells);
    putService(cells, Objects.requireNonNull(published.services().get(result.service())));
    putSetting(cells, result.setting());
    cells.put(Columns.CUSTOMERS, result.volumes().customers());
    cells.put(Columns.OFFERED, result.volumes().offered());
    cells.put(Columns.RESPONDENTS, result.volumes().respondents());
    result.questions().forEach(question -> putQuestion(cells, question));
    return Columns.ALL.stream().map(column -> text(cells.get(column))).toList();
  }

  private void putReport(Map<String, @Nullable Object> cells) {
    ReportSummary report = published.report();
    Agency agency = published.agency();
    cells.put(Columns.ORGANIZATION_ID, SourceNumber.of(agency.externalId(), agency.id().value()));
    cells.put(Columns.ORGANIZATION_NAME, agency.name());
    cells.put(Columns.ORGANIZATION_ABBREVIATION, agency.abbreviation());
    cells.put(
        Columns.PROVIDER_ID,
        SourceNumber.of(published.provider().externalId(), published.provider().id().value()));
    cells.put(Columns.PROVIDER_NAME, published.provider().name());
    cells.put(Columns.PROVIDER_DESCRIPTION, published.provider().description());
    cells.put(Columns.COLLECTION_ID, SourceNumber.of(report.externalId(), report.id().value()));
    cells.put(Columns.COLLECTION_NAME, COLLECTION);
    cells.put(Columns.YEAR, report.quarter().year().value());
    cells.put(Columns.QUARTER, report.quarter().number());
  }

  private static void putService(Map<String, @Nullable Object> cells, ServiceSummary service) {
    cells.put(Columns.SERVICE_ID, SourceNumber.of(service.externalId(), service.id().value()));
    cells.put(Columns.SERVICE_NAME, service.name());
    cells.put(Columns.SERVICE_SLUG, service.slug());
    cells.put(Columns.SERVICE_DESCRIPTION, service.description());
  }

  private static void putSetting(Map<String, @Nullable Object> cells, SurveySetting setting) {
    cells.put(Columns.SERVICE_PROVIDED, setting.serviceProvided());
    cells.put(Columns.TRANSACTION_POINT, setting.transactionPoint());
    cells.put(
        Columns.CHANNEL,
        setting.channelText().isBlank() && setting.channel() != null
            ? setting.channel().code()
            : setting.channelText());
    cells.put(Columns.CONTROL_NUMBER, setting.controlNumber());
    cells.put(Columns.FEDERAL_REGISTER_URL, setting.federalRegisterUrl());
    cells.put(Columns.OPERATIONAL_METRICS, setting.operationalMetrics());
  }

  private static void putQuestion(Map<String, @Nullable Object> cells, QuestionResult question) {
    QuestionColumns columns = Columns.QUESTION_COLUMNS.get(question.number() - 1);
    QuestionCounts counts = question.counts();
    cells.put(columns.text(), question.wording());
    Double mean = question.publishedMean();
    cells.put(columns.pointScale(), mean == null ? null : BigDecimal.valueOf(mean).toPlainString());
    if (counts.n() > 0) {
      List<Long> points =
          Arrays.asList(counts.n1(), counts.n2(), counts.n3(), counts.n4(), counts.n5());
      for (int point = 0; point < points.size(); point++) {
        cells.put(columns.counts().get(point), points.get(point));
      }
    }
  }

  private static @Nullable String text(@Nullable Object cell) {
    return cell == null ? null : cell.toString();
  }
}
