package org.sightline.hisp.document;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.sightline.document.CoverLine;
import org.sightline.document.ExportCover;
import org.sightline.hisp.report.ReportState;
import org.sightline.hisp.report.ReportSummary;
import org.sightline.message.Text;
import org.sightline.time.Period;

/** What a document of a report says of itself. */
final class ReportCover {

  private ReportCover() {}

  static ExportCover of(ReportSheet sheet, String madeBy, ZonedDateTime now) {
    ReportSummary report = sheet.report();
    String quarter = report.quarter().toString();
    return new ExportCover(
        said("title", report.providerName(), quarter),
        report.state() == ReportState.PUBLISHED ? null : said("marking", report.state().label()),
        lines(sheet, now),
        period(sheet, quarter),
        coverage(sheet),
        now,
        madeBy,
        now);
  }

  private static Text period(ReportSheet sheet, String quarter) {
    Period period = sheet.period();
    return said("period", quarter, period.start().toString(), period.lastDay().toString());
  }

  private static List<CoverLine> lines(ReportSheet sheet, ZonedDateTime now) {
    ReportSummary report = sheet.report();
    List<CoverLine> lines = new ArrayList<>();
    lines.add(CoverLine.of(said("report"), report.id().toString()));
    lines.add(CoverLine.of(said("agency"), sheet.agency()));
    lines.add(CoverLine.of(said("provider"), report.providerName()));
    lines.add(CoverLine.of(said("services"), String.join("; ", sheet.serviceNames())));
    lines.add(new CoverLine(said("state"), report.state().label()));
    lines.add(CoverLine.of(said("version"), Integer.toString(report.version())));
    addHistory(report, now, lines);
    return lines;
  }

  private static void addHistory(ReportSummary report, ZonedDateTime now, List<CoverLine> lines) {
    if (report.times().publishedAt() != null) {
      String day = report.times().publishedAt().atZone(now.getZone()).toLocalDate().toString();
      lines.add(CoverLine.of(said("published"), day));
    }
    if (report.trail().corrects() != null) {
      lines.add(CoverLine.of(said("corrects"), report.trail().corrects().toString()));
    }
    if (report.trail().noReportReason() != null) {
      lines.add(CoverLine.of(said("no-report"), report.trail().noReportReason()));
    }
  }

  /** How many surveys and questions there are, and how many of them have answers. */
  private static Text coverage(ReportSheet sheet) {
    long questions = sheet.results().stream().mapToLong(result -> result.questions().size()).sum();
    long answered =
        sheet.results().stream()
            .flatMap(result -> result.questions().stream())
            .filter(question -> question.counts().n() > 0)
            .count();
    int surveys = sheet.results().size();
    return said(
        surveys < ReportSheet.MOST ? "coverage" : "coverage.cut", surveys, answered, questions);
  }

  static Text said(String key, Object... args) {
    return Text.of(ReportCover.class, key, args);
  }
}
