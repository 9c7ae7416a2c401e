package org.sightline.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sightline.goals.goal.GoalId;
import org.sightline.goals.goal.GoalNotFound;
import org.sightline.goals.goal.GoalSummary;
import org.sightline.goals.goal.Goals;
import org.sightline.goals.indicator.Frequency;
import org.sightline.goals.indicator.IndicatorDetails;
import org.sightline.goals.indicator.IndicatorId;
import org.sightline.goals.indicator.IndicatorNotFound;
import org.sightline.goals.indicator.Indicators;
import org.sightline.goals.indicator.MeasurementExists;
import org.sightline.goals.indicator.MeasurementOrigin;
import org.sightline.goals.indicator.MeasurementStatus;
import org.sightline.goals.indicator.MeasurementSummary;
import org.sightline.goals.indicator.NewMeasurement;
import org.sightline.goals.indicator.NewTarget;
import org.sightline.goals.indicator.TargetKind;
import org.sightline.goals.indicator.TargetRefused;
import org.sightline.goals.indicator.TargetSummary;
import org.sightline.goals.progress.PeriodStatus;
import org.sightline.measure.MeasureId;
import org.sightline.measure.Observation;
import org.sightline.measure.ObservationFlag;
import org.sightline.measure.TargetStanding;
import org.sightline.measure.Unit;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.measure.catalogue.MeasureNotFound;
import org.sightline.measure.catalogue.ObservationFilter;
import org.sightline.organization.OrganizationId;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.Role;
import org.sightline.setting.Settings;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;
import org.sightline.time.FiscalYear;
import org.sightline.time.Grain;
import org.sightline.time.Period;

/** An indicator follows the measure that feeds it, in one transaction with it or not at all. */
@ExtendWith(ArquillianExtension.class)
class FedIndicatorIT {

  private static final Period TARGET_YEAR =
      new Period(
          FiscalCalendar.FEDERAL.period(FiscalYear.of(2027)).start(),
          FiscalCalendar.FEDERAL.period(FiscalYear.of(2027)).end(),
          Grain.YEAR);

  @Inject private Cast cast;
  @Inject private GoalStage stage;
  @Inject private Goals goals;
  @Inject private Indicators indicators;
  @Inject private MeasureCatalogue catalogue;
  @Inject private Settings settings;
  @Inject private CurrentActor current;
  @Inject private UserTransaction transaction;

  private OrganizationId agency;
  private Actor steward;
  private Actor head;
  private GoalId goal;

  @BeforeEach
  void aGoalUnderWay() {
    agency = cast.agency();
    steward = cast.player(agency, Role.STEWARD);
    head = cast.player(agency, Role.AGENCY_HEAD);
    goal = stage.goal(agency, steward, head);
    current.is(steward);
  }

  @AfterEach
  void endWhatIsOpen() throws Exception {
    if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      transaction.rollback();
    }
  }

  @Test
  void followsACorrectionInItsTransactionAndItsRollback() throws Exception {
    MeasureId measure = stage.trust(agency, 640, 1_000);
    IndicatorId indicator = fed(measure);
    indicators.set(target(indicator, "70", null));
    assertThat(value(indicator)).isEqualByComparingTo("64");
    assertThat(catalogue.verdict(measure, null).target())
        .isEqualTo(indicators.get(indicator).indicator().standing());

    transaction.begin();
    catalogue.observe(List.of(GoalStage.share(measure, 710, 1_000)));
    BigDecimal inside = value(indicator);
    transaction.rollback();

    assertThat(inside).isEqualByComparingTo("71");
    assertThat(value(indicator)).isEqualByComparingTo("64");
    assertThat(observed(measure)).isEqualTo(64);

    transaction.begin();
    catalogue.observe(List.of(GoalStage.share(measure, 710, 1_000)));
    transaction.commit();

    assertThat(value(indicator)).isEqualByComparingTo("71");
    assertThat(observed(measure)).isEqualTo(71);
    assertThat(catalogue.verdict(measure, null).target()).isEqualTo(TargetStanding.MET);
    assertThat(indicators.ofMeasures(List.of(measure)))
        .extracting(one -> one.standing())
        .containsExactly(TargetStanding.MET);
    assertThat(indicators.get(indicator).measurements())
        .extracting(MeasurementSummary::current, MeasurementSummary::status)
        .containsExactly(
            tuple(true, MeasurementStatus.REVISED), tuple(false, MeasurementStatus.FINAL));
  }

  @Test
  void keepsWithheldWhatIsWithheld() {
    MeasureId measure = stage.trust(agency, 5, 8);

    IndicatorDetails details = indicators.get(fed(measure));

    assertThat(details.indicator().status()).isEqualTo(PeriodStatus.SUPPRESSED);
    assertThat(details.measurements()).extracting(MeasurementSummary::value).containsOnlyNulls();
    assertThat(details.measurements()).extracting(MeasurementSummary::n).containsOnlyNulls();
    assertThat(catalogue.verdict(measure, null).target()).isEqualTo(TargetStanding.NOT_SET);
  }

  @Test
  void withholdsWhatRestsOnFewerAnswersThanTheAgencySet() {
    Actor keeper = cast.player(agency, Role.AGENCY_ADMIN);
    current.is(keeper);
    settings.change(agency, "verdict.suppressed-below", BigDecimal.valueOf(20), 0);
    current.is(steward);

    MeasureId few = stage.trust(agency, 12, 19);
    MeasureId enough = stage.trust(agency, 12, 20);

    assertThat(value(fed(few))).isNull();
    assertThat(catalogue.observations(few, ObservationFilter.ALL))
        .allMatch(one -> one.has(ObservationFlag.SUPPRESSED));
    assertThat(catalogue.standings(List.of(enough)).get(enough))
        .satisfies(
            standing ->
                assertThat(standing.latest())
                    .hasValueSatisfying(
                        one -> assertThat(one.has(ObservationFlag.SUPPRESSED)).isFalse()));
  }

  @Test
  void takesNoMeasureOfAnotherAgency() {
    MeasureId foreign = stage.trust(cast.agency(), 640, 1_000);
    current.is(steward);

    assertThatThrownBy(() -> fed(foreign)).isInstanceOf(MeasureNotFound.class);
  }

  @Test
  void makesAQuarterOfItsMonthsAndHasBothObserved() {
    IndicatorId indicator =
        indicators
            .create(GoalStage.indicator(goal, "OPS", Unit.COUNT, Frequency.MONTHLY, null))
            .id();
    enter(indicator, 4, "20");
    enter(indicator, 5, "30");
    assertThat(indicators.get(indicator).measurements())
        .extracting(MeasurementSummary::origin)
        .containsOnly(MeasurementOrigin.ENTERED);

    MeasurementSummary june = enter(indicator, 6, "40");

    IndicatorDetails details = indicators.get(indicator);
    MeasureId measure = Objects.requireNonNull(details.indicator().measure());
    assertThat(value(indicator)).isEqualByComparingTo("90");
    assertThat(Objects.requireNonNull(details.indicator().latest()).origin())
        .isEqualTo(MeasurementOrigin.COMPUTED);
    assertThat(catalogue.observations(measure, ObservationFilter.ALL))
        .extracting(Observation::value)
        .containsExactly(20.0, 30.0, 90.0, 40.0);
    assertThatThrownBy(() -> enter(indicator, 6, "41")).isInstanceOf(MeasurementExists.class);

    indicators.enter(
        new NewMeasurement(
            indicator,
            Period.of(YearMonth.of(2026, 6)),
            new BigDecimal("50"),
            null,
            null,
            null,
            null,
            "recount",
            june.id()));

    assertThat(value(indicator)).isEqualByComparingTo("100");
    assertThat(catalogue.verdict(measure, FiscalQuarter.of(2026, 3)).target())
        .isEqualTo(indicators.get(indicator).indicator().standing());
  }

  @Test
  void setsTargetsAsRevisionsAndNoneInThePast() {
    IndicatorId indicator = fed(stage.trust(agency, 640, 1_000));
    indicators.set(target(indicator, "70", null));

    TargetSummary softer = indicators.set(target(indicator, "68", "less staff"));

    assertThat(softer.revision()).isEqualTo(2);
    assertThat(softer.softened()).isTrue();
    assertThat(indicators.get(indicator).targets())
        .extracting(TargetSummary::current)
        .containsExactly(false, true);
    assertThatThrownBy(() -> indicators.set(target(indicator, "72", null)))
        .isInstanceOf(TargetRefused.class);
    assertThatThrownBy(
            () ->
                indicators.set(
                    new NewTarget(
                        indicator,
                        TargetKind.INTERIM,
                        FiscalCalendar.FEDERAL.period(FiscalQuarter.of(2026, 1)),
                        new BigDecimal("65"),
                        null,
                        null)))
        .isInstanceOf(TargetRefused.class);
  }

  @Test
  void checksAFileLikeItsImportAndStoresNothing() {
    IndicatorId indicator =
        indicators
            .create(GoalStage.indicator(goal, "DRY", Unit.COUNT, Frequency.MONTHLY, null))
            .id();
    enter(indicator, 6, "40");

    List<String> refused =
        indicators
            .check(
                List.of(
                    filed(2, "DRY", "2026-06", "1"),
                    filed(3, "DRY", "2190-01", "1"),
                    filed(4, "NOBODY", "2026-05", "1"),
                    filed(5, "DRY", "2026-04", "-1"),
                    filed(6, "DRY", "2026-05", "1")))
            .stream()
            .map(one -> one.measurement().row() + " " + one.code())
            .sorted()
            .toList();

    assertThat(refused).containsExactly("2 MEA-9", "3 MEA-1", "4 MEA-7", "5 V-11");
    assertThat(indicators.check(List.of(filed(2, "DRY", "2026-05", "1")))).isEmpty();
    assertThat(indicators.get(indicator).measurements()).hasSize(1);
  }

  private static org.sightline.goals.indicator.FiledMeasurement filed(
      long row, String code, String period, String value) {
    return new org.sightline.goals.indicator.FiledMeasurement(
        row, code, period, new BigDecimal(value), null, null, null, null, "");
  }

  @Test
  void hidesGoalsInPreparationAndThoseOfOtherAgencies() {
    GoalSummary draft = goals.create(stage.wish(agency));
    IndicatorId hidden =
        indicators
            .create(GoalStage.indicator(draft.id(), "DRAFT", Unit.COUNT, Frequency.MONTHLY, null))
            .id();
    assertThat(indicators.get(hidden).indicator().measure()).isNull();

    current.is(cast.player(agency, Role.APPOINTING_AUTHORITY));
    assertThat(goals.get(goal).goal().id()).isEqualTo(goal);
    assertThatThrownBy(() -> goals.get(draft.id())).isInstanceOf(GoalNotFound.class);
    assertThatThrownBy(() -> indicators.get(hidden)).isInstanceOf(IndicatorNotFound.class);

    current.is(cast.player(cast.agency(), Role.STEWARD));
    assertThatThrownBy(() -> goals.get(goal)).isInstanceOf(GoalNotFound.class);
    assertThatThrownBy(() -> goals.tree(goal)).isInstanceOf(GoalNotFound.class);
    assertThatThrownBy(() -> indicators.get(hidden)).isInstanceOf(IndicatorNotFound.class);
    assertThat(indicators.ofGoals(List.of(goal, draft.id()))).isEmpty();
  }

  private IndicatorId fed(MeasureId measure) {
    return indicators
        .create(GoalStage.indicator(goal, "TRUST", Unit.PERCENT, Frequency.QUARTERLY, measure))
        .id();
  }

  private static NewTarget target(IndicatorId indicator, String value, @Nullable String reason) {
    return new NewTarget(
        indicator, TargetKind.FINAL, TARGET_YEAR, new BigDecimal(value), null, reason);
  }

  private MeasurementSummary enter(IndicatorId indicator, int month, String value) {
    return indicators.enter(
        NewMeasurement.of(indicator, Period.of(YearMonth.of(2026, month)), new BigDecimal(value)));
  }

  private @Nullable BigDecimal value(IndicatorId indicator) {
    MeasurementSummary latest = indicators.get(indicator).indicator().latest();
    return latest == null ? null : latest.value();
  }

  private double observed(MeasureId measure) {
    List<Observation> all = catalogue.observations(measure, ObservationFilter.ALL);
    return all.get(all.size() - 1).value();
  }
}
