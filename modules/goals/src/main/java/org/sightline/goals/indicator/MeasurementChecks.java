package org.sightline.goals.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.Period;

/** Says what keeps a measurement from being entered. */
@ApplicationScoped
class MeasurementChecks {

  private IndicatorRepository indicators;
  private Clock clock;

  protected MeasurementChecks() {}

  @Inject
  MeasurementChecks(IndicatorRepository indicators, Clock clock) {
    this.indicators = indicators;
    this.clock = clock;
  }

  /** Everything that is wrong with it, whatever the store has for its period. */
  List<MeasurementFault> faults(IndicatorRow row, NewMeasurement wanted, FiscalCalendar calendar) {
    Indicator indicator = row.indicator();
    List<MeasurementFault> faults = new ArrayList<>();
    if (indicator.isFed()) {
      faults.add(MeasurementFault.FED);
    }
    if (!row.goalState().isOpen()) {
      faults.add(MeasurementFault.GOAL_NOT_OPEN);
    }
    addPeriod(indicator.frequency(), wanted.period(), calendar, faults);
    faults.addAll(MeasurementRules.faults(indicator.unit(), indicator.isSurveyEstimate(), wanted));
    return faults;
  }

  private void addPeriod(
      Frequency frequency, Period period, FiscalCalendar calendar, List<MeasurementFault> faults) {
    if (!frequency.has(period, calendar)) {
      faults.add(MeasurementFault.NOT_OF_ITS_FREQUENCY);
    } else if (period.end().isAfter(LocalDate.now(clock))) {
      faults.add(MeasurementFault.NOT_OVER);
    }
  }

  /** The current measurement of its period; null where there is none. */
  @Nullable Measurement current(NewMeasurement wanted) {
    return indicators
        .current(List.of(Measurement.key(wanted.indicator(), wanted.period())))
        .stream()
        .findFirst()
        .orElse(null);
  }

  /**
   * Refuses a second measurement of a period, unless it corrects the current one.
   *
   * @throws MeasurementExists when the period has one already
   * @throws MeasurementRefused when it corrects another one than the current one
   */
  void requirePlace(NewMeasurement wanted, FiscalCalendar calendar) {
    Measurement current = current(wanted);
    UUID corrected = wanted.supersedes();
    if (current != null && corrected == null) {
      throw new MeasurementExists(calendar.text(wanted.period()), current.id());
    }
    if (corrected != null && (current == null || !current.id().equals(corrected))) {
      throw new MeasurementRefused(List.of(MeasurementFault.NOT_THE_CURRENT_ONE));
    }
  }
}
