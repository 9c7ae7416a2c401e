package org.sightline.goals.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.goals.goal.GoalVisibility;
import org.sightline.time.FiscalCalendar;

/** Takes in what a person measured. */
@ApplicationScoped
class MeasurementEntry {

  private IndicatorRepository indicators;
  private MeasurementChecks checks;
  private MeasurementIntake intake;
  private Clock clock;

  protected MeasurementEntry() {}

  @Inject
  MeasurementEntry(
      IndicatorRepository indicators,
      MeasurementChecks checks,
      MeasurementIntake intake,
      Clock clock) {
    this.indicators = indicators;
    this.checks = checks;
    this.intake = intake;
    this.clock = clock;
  }

  /** Checks a measurement and stores it with what follows from it. */
  Measurement enter(IndicatorRow row, NewMeasurement wanted, String by, FiscalCalendar calendar) {
    List<MeasurementFault> faults = checks.faults(row, wanted, calendar);
    if (!faults.isEmpty()) {
      throw new MeasurementRefused(faults);
    }
    indicators.lock(row.indicator());
    checks.requirePlace(wanted, calendar);
    MeasurementSource source =
        new MeasurementSource(MeasurementOrigin.ENTERED, null, by, clock.instant(), null);
    return intake
        .take(List.of(MeasurementIntake.Taken.of(row.indicator(), wanted, source)), calendar)
        .get(0);
  }

  /** Stores measurements that were brought, without asking whether their periods are free. */
  void bring(Collection<NewMeasurement> wanted, String source, IndicatorJournal journal) {
    Map<IndicatorId, IndicatorRow> rows = rows(wanted);
    MeasurementSource from =
        new MeasurementSource(
            MeasurementOrigin.IMPORTED, source, journal.userName(), clock.instant(), null);
    for (List<NewMeasurement> each :
        wanted.stream().collect(Collectors.groupingBy(NewMeasurement::indicator)).values()) {
      IndicatorRow row = rows.get(each.get(0).indicator());
      if (row == null) {
        throw new IndicatorNotFound();
      }
      intake.take(
          each.stream().map(one -> MeasurementIntake.Taken.of(row.indicator(), one, from)).toList(),
          journal.calendar(row.indicator()));
    }
  }

  private Map<IndicatorId, IndicatorRow> rows(Collection<NewMeasurement> wanted) {
    List<IndicatorId> ids = wanted.stream().map(NewMeasurement::indicator).toList();
    return indicators.all(ids, GoalVisibility.everything()).stream()
        .collect(Collectors.toMap(row -> row.indicator().id(), Function.identity()));
  }
}
