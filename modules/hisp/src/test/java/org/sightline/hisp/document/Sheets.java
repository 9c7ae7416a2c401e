package org.sightline.hisp.document;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.document.ExportCover;
import org.sightline.hisp.feedback.Channel;
import org.sightline.hisp.feedback.InstrumentId;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.report.QuestionResult;
import org.sightline.hisp.report.ReportId;
import org.sightline.hisp.report.ReportOrigin;
import org.sightline.hisp.report.ReportState;
import org.sightline.hisp.report.ReportSummary;
import org.sightline.hisp.report.ReportTimes;
import org.sightline.hisp.report.ReportTrail;
import org.sightline.hisp.report.SurveyResultId;
import org.sightline.hisp.report.SurveyResultSummary;
import org.sightline.hisp.report.SurveySetting;
import org.sightline.measure.Driver;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/** Reports for tests. */
final class Sheets {

  static final String NASTY =
      "=cmd|' /C calc'!A0 </td><script>x</script> & \"Señora Núñez\" ]]> \u0007\0 日本 \ud83d ";

  private static final FiscalQuarter QUARTER = FiscalQuarter.of(2026, 1);
  private static final Instant THEN = Instant.parse("2026-02-03T15:04:05Z");

  private Sheets() {}

  /** A report of as many surveys, each with nasty texts and a question of every kind. */
  static ReportSheet nasty(ReportState state, int surveys) {
    List<SurveyResultSummary> results = new ArrayList<>();
    for (int i = 0; i < surveys; i++) {
      results.add(survey(i, NASTY, questions(NASTY)));
    }
    results.add(survey(surveys, "", List.of()));
    return sheet(state, results);
  }

  static ReportSheet sheet(ReportState state, List<SurveyResultSummary> results) {
    return new ReportSheet(
        new ReportSummary(
            new ReportId(new UUID(0, 1)),
            new OrganizationId(new UUID(0, 2)),
            new ProviderId(new UUID(0, 3)),
            "Office of Claims",
            null,
            null,
            QUARTER,
            state,
            ReportOrigin.ENTERED,
            2,
            new ReportTimes(null, state == ReportState.PUBLISHED ? THEN : null),
            new ReportTrail(3, new UUID(0, 9), false, NASTY, 1)),
        results,
        "Department of Examples",
        Map.of(new ServiceId(new UUID(0, 4)), "File a claim"),
        FiscalCalendar.FEDERAL.period(QUARTER));
  }

  static SurveyResultSummary survey(int number, String text, List<QuestionResult> questions) {
    return new SurveyResultSummary(
        new SurveyResultId(new UUID(5, number)),
        new ReportId(new UUID(0, 1)),
        new ServiceId(new UUID(0, 4)),
        new InstrumentId(new UUID(6, number)),
        null,
        new SurveySetting(
            text, text, text.isEmpty() ? null : Channel.PHONE, text, null, text, text),
        text.isEmpty() ? new Volumes(null, null, null) : new Volumes(12_480L, 3_000L, 0L),
        questions);
  }

  static List<QuestionResult> questions(String wording) {
    return List.of(
        new QuestionResult(
            1, Driver.TRUST, wording.repeat(8), new QuestionCounts(1, 2, 3, 4, 5), 3.67),
        new QuestionResult(2, Driver.EASE, wording, new QuestionCounts(3, 0, 0, 0, 9), null),
        new QuestionResult(3, Driver.OTHER, "", QuestionCounts.NONE, null));
  }

  static ExportCover cover(ReportSheet sheet) {
    ZonedDateTime now = THEN.atZone(ZoneId.of("America/New_York"));
    return ReportCover.of(sheet, "Sam Steward", now);
  }
}
