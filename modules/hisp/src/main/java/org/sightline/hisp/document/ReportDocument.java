package org.sightline.hisp.document;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.document.DocumentText;
import org.sightline.document.ExportCover;
import org.sightline.document.PrintedLine;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.report.QuestionResult;
import org.sightline.hisp.report.SurveyResultSummary;
import org.sightline.hisp.report.SurveySetting;
import org.sightline.measure.Unit;

/** Writes a report as a document: its cover, then each survey with its volumes and answers. */
final class ReportDocument {

  private static final int PERCENT = 100;

  private final ReportSheet sheet;
  private final Locale locale;

  private ReportDocument(ReportSheet sheet, Locale locale) {
    this.sheet = sheet;
    this.locale = locale;
  }

  static DocumentText text(ReportSheet sheet, ExportCover cover, Locale locale) {
    return new ReportDocument(sheet, locale).write(DocumentText.under(cover, locale));
  }

  private DocumentText write(DocumentText document) {
    if (sheet.results().isEmpty()) {
      document.heading(2, said("surveys")).paragraph(said("surveys.none"));
    }
    int number = 0;
    for (SurveyResultSummary result : sheet.results()) {
      number++;
      document.heading(
          2, said("survey", Integer.toString(number), sheet.service(result.service())));
      document.facts(facts(result));
      document.heading(3, said("questions"));
      document.table(columns(), result.questions().stream().map(this::row).toList());
    }
    return document;
  }

  private List<PrintedLine> facts(SurveyResultSummary result) {
    SurveySetting setting = result.setting();
    String channel =
        setting.channel() == null ? setting.channelText() : setting.channel().label().in(locale);
    return List.of(
        fact("service_part", setting.serviceProvided()),
        fact("transaction_point", setting.transactionPoint()),
        fact("channel", channel),
        fact("omb_control_number", setting.controlNumber()),
        fact("customers", count(result.volumes().customers())),
        fact("surveys_offered", count(result.volumes().offered())),
        fact("respondents", count(result.volumes().respondents())),
        new PrintedLine(said("register"), setting.federalRegisterUrl()),
        new PrintedLine(said("operation"), setting.operationalMetrics()));
  }

  private List<String> columns() {
    return Stream.of(
            "question", "driver", "wording", "1", "2", "3", "4", "5", "base", "mean", "favourable")
        .map(column -> said("head." + column))
        .toList();
  }

  private List<String> row(QuestionResult question) {
    QuestionCounts counts = question.counts();
    return List.of(
        Integer.toString(question.number()),
        question.driver().label().in(locale),
        question.wording(),
        count(counts.n1()),
        count(counts.n2()),
        count(counts.n3()),
        count(counts.n4()),
        count(counts.n5()),
        count(counts.n()),
        mean(counts),
        favourable(counts));
  }

  private String mean(QuestionCounts counts) {
    return counts.mean().isEmpty() || counts.isBinaryCoded()
        ? ""
        : Unit.SCORE_1_5.text(counts.mean().getAsDouble(), counts.n()).in(locale);
  }

  private String favourable(QuestionCounts counts) {
    return counts.favourableShare().isEmpty()
        ? ""
        : Unit.PERCENT
            .text(counts.favourableShare().getAsDouble() * PERCENT, counts.n())
            .in(locale);
  }

  private PrintedLine fact(String column, @Nullable String value) {
    return new PrintedLine(said("column." + column), value == null ? "" : value);
  }

  private String count(@Nullable Long number) {
    return number == null
        ? said("unknown")
        : NumberFormat.getIntegerInstance(locale).format(number);
  }

  private String said(String key, Object... args) {
    return ReportCover.said(key, args).in(locale);
  }
}
