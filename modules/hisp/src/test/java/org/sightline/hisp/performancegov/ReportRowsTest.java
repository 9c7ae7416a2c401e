package org.sightline.hisp.performancegov;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.document.DocumentFile;
import org.sightline.hisp.feedback.Channel;
import org.sightline.hisp.feedback.InstrumentId;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.provider.ProviderSummary;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.provider.ServiceSummary;
import org.sightline.hisp.provider.ServiceTraits;
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
import org.sightline.ingest.ProblemList;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Driver;
import org.sightline.organization.Agency;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalQuarter;

/** What is written by the format is read by it as it was. */
class ReportRowsTest {

  private static final String NASTY = "=1+1, \"quoted\"\nand a second line; Señora";
  private static final FiscalQuarter QUARTER = FiscalQuarter.of(2026, 1);
  private static final OrganizationId AGENCY = new OrganizationId(new UUID(1, 2));
  private static final ProviderId PROVIDER = new ProviderId(new UUID(1, 3));
  private static final ServiceId SERVICE = new ServiceId(new UUID(1, 4));

  @Test
  void areReadAsTheyWere(@TempDir Path folder) throws IOException {
    SurveyResultSummary full =
        survey(
            1,
            new SurveySetting(
                NASTY, "Post-service", Channel.PHONE, "phone", "3090-0297", "", NASTY),
            new Volumes(12_480L, 3_000L, 0L),
            List.of(
                new QuestionResult(
                    1, Driver.SATISFACTION, NASTY, new QuestionCounts(1, 2, 3, 4, 5), 3.67),
                new QuestionResult(2, Driver.TRUST, "Trust?", QuestionCounts.NONE, null)));
    SurveyResultSummary unknown =
        survey(
            2,
            new SurveySetting("", "", null, "", null, "", ""),
            new Volumes(null, null, null),
            List.of());

    List<ReportedRow> read = read(folder, List.of(full, unknown));

    assertThat(read).hasSize(2);
    ReportedRow first = read.get(0);
    assertThat(first.survey().serviceProvided()).isEqualTo(NASTY);
    assertThat(first.survey().channel()).isEqualTo(Channel.PHONE);
    assertThat(first.survey().controlNumberText()).isEqualTo("3090-0297");
    assertThat(first.volumes()).isEqualTo(full.volumes());
    assertThat(first.satisfaction()).isEqualTo(new QuestionCounts(1, 2, 3, 4, 5));
    assertThat(first.question(1).publishedMean()).isEqualTo(3.67);
    assertThat(first.question(1).text()).isEqualTo(NASTY);
    assertThat(first.trust()).isEqualTo(QuestionCounts.NONE);
    assertThat(first.collection().quarter()).isEqualTo(QUARTER);
    assertThat(first.organization().id()).isEqualTo(17);
    assertThat(first.service().name()).isEqualTo("File a claim");
    assertThat(read.get(1).volumes()).isEqualTo(unknown.volumes());
    assertThat(read.get(1).questions()).noneMatch(ReportedQuestion::isAnswered);
    assertThat(read.get(1).service()).isEqualTo(first.service());
  }

  private static List<ReportedRow> read(Path folder, List<SurveyResultSummary> results)
      throws IOException {
    DocumentFile file = DocumentFile.csv("t", Columns.ALL, ReportRows.of(published(results)));
    Path path = Files.write(folder.resolve("t.csv"), file.content());
    ProblemList problems = new ProblemList();
    PerformanceGovFile.check(path, StandardCharsets.UTF_8, -1, QUARTER, problems, rows -> {});
    assertThat(problems.details()).isEmpty();
    List<ReportedRow> rows = new ArrayList<>();
    PerformanceGovFile.read(path, StandardCharsets.UTF_8, rows::add);
    return rows;
  }

  private static PublishedReport published(List<SurveyResultSummary> results) {
    return new PublishedReport(
        new ReportSummary(
            new ReportId(new UUID(1, 1)),
            AGENCY,
            PROVIDER,
            "Office of Claims",
            SERVICE.value(),
            null,
            QUARTER,
            ReportState.PUBLISHED,
            ReportOrigin.ENTERED,
            1,
            new ReportTimes(null, null),
            new ReportTrail(1, null, false, null, 1)),
        new Agency(AGENCY, "Department of Examples", "DOX", 17L, Month.OCTOBER),
        new ProviderSummary(PROVIDER, AGENCY, "Office of Claims", null, null, null, false),
        Map.of(
            SERVICE,
            new ServiceSummary(
                SERVICE,
                AGENCY,
                PROVIDER,
                "Office of Claims",
                "File a claim",
                null,
                null,
                null,
                new ServiceTraits(true, false, CombiningMethod.POOLED, false))),
        results);
  }

  private static SurveyResultSummary survey(
      long number, SurveySetting setting, Volumes volumes, List<QuestionResult> questions) {
    return new SurveyResultSummary(
        new SurveyResultId(new UUID(5, number)),
        new ReportId(new UUID(1, 1)),
        SERVICE,
        new InstrumentId(new UUID(6, number)),
        null,
        setting,
        volumes,
        questions);
  }
}
