package org.sightline.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.sightline.hisp.feedback.ControlNumber;
import org.sightline.hisp.feedback.QuestionNumber;
import org.sightline.hisp.feedback.TrustFamily;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.report.ReportState;
import org.sightline.time.FiscalQuarter;

class DemoReportsTest {

  private static final List<DemoReport> ALL = new DemoReports().all();

  @Test
  void writesTheSameReportsEveryTime() {
    assertThat(new DemoReports().all()).isEqualTo(ALL);
  }

  @Test
  void drawsTheSameNumbersOnEveryMachine() {
    long answers =
        ALL.stream()
            .flatMap(report -> report.surveys().stream())
            .flatMap(survey -> survey.questions().stream())
            .mapToLong(question -> question.counts().n())
            .sum();

    assertThat(answers).isEqualTo(0);
  }

  @Test
  void hasFortySevenServicesOfTwentyProvidersInSixAgencies() {
    List<DemoService> services = DemoFiles.services();

    assertThat(services).hasSize(47).extracting(DemoService::seed).doesNotHaveDuplicates();
    assertThat(services.stream().map(DemoService::provider).distinct()).hasSize(20);
    assertThat(services.stream().map(DemoService::agency).distinct()).hasSize(6);
    assertThat(services.stream().map(DemoService::story).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(Story.class));
  }

  @Test
  void coversSixteenQuartersBehindTheRealOnes() {
    assertThat(ALL.stream().map(DemoReport::quarter).distinct().sorted())
        .hasSize(16)
        .startsWith(FiscalQuarter.of(2023, 2))
        .endsWith(FiscalQuarter.of(2027, 1));
  }

  @Test
  void neverCountsMoreAnswersThanRespondentsThanOffersThanCustomers() {
    assertThat(ALL.stream().flatMap(report -> report.surveys().stream()))
        .allSatisfy(
            survey -> {
              Volumes volumes = survey.volumes();
              long respondents = Objects.requireNonNull(volumes.respondents());
              long offered = Objects.requireNonNull(volumes.offered());
              assertThat(offered).isBetween(respondents, volumes.customers());
              assertThat(survey.questions())
                  .allMatch(question -> question.counts().n() <= respondents);
            });
  }

  @Test
  void answersAboutAsOftenAsRealCustomersDo() {
    double[] rates =
        ALL.stream()
            .flatMap(report -> report.surveys().stream())
            .map(DemoSurvey::volumes)
            .mapToDouble(
                volumes ->
                    100.0
                        * Objects.requireNonNull(volumes.respondents())
                        / Objects.requireNonNull(volumes.offered()))
            .sorted()
            .toArray();

    assertThat(rates[rates.length / 2]).isCloseTo(4, Percentage.withPercentage(25));
  }

  @Test
  void servesFromHundredsToTensOfMillionsOfCustomers() {
    List<Long> customers =
        DemoFiles.services().stream().map(DemoService::customers).sorted().toList();

    assertThat(customers.get(0)).isLessThan(1_000);
    assertThat(customers.get(46)).isGreaterThan(90_000_000);
  }

  @Test
  void asksAsTheProductUnderstandsQuestions() {
    assertThat(ALL.stream().flatMap(report -> report.surveys().stream()))
        .allSatisfy(
            survey -> {
              assertThat(ControlNumber.in(survey.controlNumber())).isPresent();
              assertThat(survey.questions())
                  .allMatch(
                      question ->
                          new QuestionNumber(question.number()).driver(question.wording())
                              == question.driver());
              assertThat(TrustFamily.of(DemoSeries.trust(survey).wording()).isConforming())
                  .isTrue();
            });
  }

  @Test
  void showsEveryStateInTheLatestQuarterOfTheFirstAgency() {
    assertThat(
            ALL.stream()
                .filter(report -> report.quarter().equals(DemoReports.LATEST))
                .filter(report -> report.service().agency() == DemoAgency.BENEFITS)
                .collect(Collectors.groupingBy(DemoReport::state, Collectors.counting())))
        .containsEntry(ReportState.PUBLISHED, 4L)
        .containsEntry(ReportState.SUBMITTED, 3L)
        .containsEntry(ReportState.CHANGE_REQUESTED, 1L)
        .containsEntry(ReportState.DRAFT, 1L);
  }

  @Test
  void hasOnlyDraftsOfTwoAgenciesInTheRunningQuarter() {
    assertThat(ALL)
        .filteredOn(report -> report.quarter().equals(DemoReports.RUNNING))
        .hasSize(18)
        .allMatch(report -> report.state() == ReportState.DRAFT)
        .allMatch(report -> report.times().submittedAt() == null);
  }
}
