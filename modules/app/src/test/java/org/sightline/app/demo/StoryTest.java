package org.sightline.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.hisp.report.ReportState;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.ObservationFlag;
import org.sightline.measure.Trend;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

class StoryTest {

  private static final FiscalQuarter LATEST = DemoReports.LATEST;

  @Test
  void tellsOfARealImprovement() {
    assertThat(series(Story.IMPROVES).verdict(LATEST).trend()).isEqualTo(Trend.BETTER);
    assertThat(series(Story.IMPROVES).verdict(Story.TURN.previous()).trend())
        .isEqualTo(Trend.NO_REAL_CHANGE);
  }

  @Test
  void tellsOfAServiceThatGotWorse() {
    assertThat(series(Story.WORSENS).verdict(LATEST).trend()).isEqualTo(Trend.WORSE);
  }

  @Test
  void tellsOfALeapThatIsOnlyChance() {
    DemoSeries series = series(Story.NOISE);
    double leap = series.at(LATEST).value() - series.at(LATEST.previous()).value();

    assertThat(leap).isGreaterThan(5);
    assertThat(series.verdict(LATEST).trend()).isEqualTo(Trend.NO_REAL_CHANGE);
  }

  @Test
  void tellsOfAMissingQuarter() {
    DemoSeries series = series(Story.MISSING_QUARTER);

    assertThat(series.verdict(Story.GAP).trend()).isEqualTo(Trend.NOT_REPORTED);
    assertThat(series.verdict(Story.GAP.next()).trend()).isNotEqualTo(Trend.NOT_REPORTED);
  }

  @Test
  void tellsOfOtherWords() {
    DemoSeries series = series(Story.REWORDED);

    assertThat(series.observations())
        .filteredOn(one -> one.has(ObservationFlag.SERIES_BREAK))
        .singleElement()
        .isEqualTo(series.at(Story.NEW_WORDS));
    assertThat(series.verdict(Story.NEW_WORDS).trend()).isEqualTo(Trend.TOO_EARLY);
  }

  @Test
  void tellsOfThumbs() {
    assertThat(series(Story.THUMBS).observations())
        .allMatch(one -> one.has(ObservationFlag.BINARY_CODED));
  }

  @Test
  void tellsOfAServiceWithFewAnswers() {
    assertThat(services(Story.SMALL))
        .allSatisfy(
            service ->
                assertThat(new DemoSeries(service).observations())
                    .allMatch(one -> one.has(ObservationFlag.LOW_N)));
  }

  @Test
  void tellsOfReportsThatCameLate() {
    List<FiscalQuarter> late =
        reports(Story.LATE).stream().filter(StoryTest::isLate).map(DemoReport::quarter).toList();

    assertThat(late).containsExactly(FiscalQuarter.of(2026, 2), LATEST);
    assertThat(reports(Story.PLAIN)).noneMatch(StoryTest::isLate);
  }

  @Test
  void tellsOfVolumesThatOverlap() {
    assertThat(series(Story.OVERLAP).observations())
        .allMatch(one -> one.has(ObservationFlag.VOLUMES_OVERLAP));
    assertThat(reports(Story.OVERLAP))
        .allSatisfy(
            report ->
                assertThat(report.surveys())
                    .hasSize(3)
                    .extracting(survey -> survey.volumes().customers())
                    .containsOnly(report.surveys().get(0).volumes().customers()));
  }

  @Test
  void weighsTheSurveysOfOneAgencyByTheirCustomers() {
    assertThat(DemoFiles.services())
        .filteredOn(service -> service.method() == CombiningMethod.VOLUME_WEIGHTED)
        .extracting(DemoService::agency)
        .containsOnly(DemoAgency.GARDENS)
        .hasSize(7);
  }

  private static boolean isLate(DemoReport report) {
    Instant submitted = report.times().submittedAt();
    Instant end =
        FiscalCalendar.FEDERAL
            .period(report.quarter())
            .end()
            .atStartOfDay()
            .toInstant(ZoneOffset.UTC);
    return report.state() != ReportState.DRAFT
        && submitted != null
        && Duration.between(end, submitted).toDays() > 30;
  }

  private static List<DemoReport> reports(Story story) {
    DemoReports reports = new DemoReports();
    return services(story).stream().flatMap(service -> reports.of(service).stream()).toList();
  }

  private static DemoSeries series(Story story) {
    return new DemoSeries(services(story).get(0));
  }

  private static List<DemoService> services(Story story) {
    return DemoFiles.services().stream().filter(service -> service.story() == story).toList();
  }
}
