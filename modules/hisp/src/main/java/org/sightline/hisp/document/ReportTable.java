package org.sightline.hisp.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.document.ExportTable;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.report.QuestionResult;
import org.sightline.hisp.report.ReportSummary;
import org.sightline.hisp.report.SurveyResultSummary;
import org.sightline.hisp.report.SurveySetting;
import org.sightline.measure.Unit;

/**
 * The answers of a report, one row for each question of each survey; a survey without questions has
 * one row, so that its volumes are there. Figures have one decimal more than pages show.
 */
final class ReportTable {

  private static final int PERCENT = 100;
  private static final int PUBLISHED_DECIMALS = 2;

  private ReportTable() {}

  static ExportTable of(ReportSheet sheet) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (SurveyResultSummary result : sheet.results()) {
      List<@Nullable Object> survey = joined(report(sheet, result.service()), survey(result));
      for (QuestionResult question : result.questions()) {
        rows.add(joined(survey, question(question)));
      }
      if (result.questions().isEmpty()) {
        rows.add(joined(survey, Arrays.asList(new @Nullable Object[12])));
      }
    }
    return new ExportTable(
        Stream.of(ReportColumn.values()).map(ReportColumn::column).toList(), rows);
  }

  private static List<@Nullable Object> report(ReportSheet sheet, ServiceId service) {
    ReportSummary report = sheet.report();
    return Arrays.asList(
        report.id().toString(),
        report.quarter().toString(),
        sheet.period().start(),
        sheet.period().lastDay(),
        report.providerName(),
        service.toString(),
        sheet.service(service),
        report.state().code(),
        (long) report.version());
  }

  private static List<@Nullable Object> survey(SurveyResultSummary result) {
    SurveySetting setting = result.setting();
    return Arrays.asList(
        result.id().toString(),
        result.instrument().toString(),
        said(setting.serviceProvided()),
        said(setting.transactionPoint()),
        setting.channel() == null ? null : setting.channel().code(),
        said(setting.channelText()),
        setting.controlNumber(),
        result.volumes().customers(),
        result.volumes().offered(),
        result.volumes().respondents());
  }

  private static List<@Nullable Object> question(QuestionResult question) {
    QuestionCounts counts = question.counts();
    return Arrays.asList(
        (long) question.number(),
        question.driver().name().toLowerCase(Locale.ROOT),
        said(question.wording()),
        counts.n1(),
        counts.n2(),
        counts.n3(),
        counts.n4(),
        counts.n5(),
        counts.n(),
        mean(counts),
        favourable(counts),
        published(question.publishedMean()));
  }

  private static @Nullable BigDecimal published(@Nullable Double mean) {
    return mean == null
        ? null
        : BigDecimal.valueOf(mean).setScale(PUBLISHED_DECIMALS, RoundingMode.HALF_UP);
  }

  /** Null without answers, and where thumbs were entered as points: their mean says nothing. */
  private static @Nullable BigDecimal mean(QuestionCounts counts) {
    return counts.isBinaryCoded() ? null : rounded(counts.mean(), 1, Unit.SCORE_1_5, counts);
  }

  private static @Nullable BigDecimal favourable(QuestionCounts counts) {
    return rounded(counts.favourableShare(), PERCENT, Unit.PERCENT, counts);
  }

  private static @Nullable BigDecimal rounded(
      OptionalDouble value, int factor, Unit unit, QuestionCounts counts) {
    return value.isEmpty()
        ? null
        : BigDecimal.valueOf(value.getAsDouble() * factor)
            .setScale(unit.decimals(counts.n()) + 1, RoundingMode.HALF_UP);
  }

  private static @Nullable String said(String text) {
    return text.isBlank() ? null : text;
  }

  private static List<@Nullable Object> joined(
      List<@Nullable Object> first, List<@Nullable Object> second) {
    List<@Nullable Object> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }
}
