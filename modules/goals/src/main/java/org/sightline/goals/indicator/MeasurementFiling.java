package org.sightline.goals.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.sightline.goals.goal.GoalVisibility;
import org.sightline.goals.indicator.FiledMeasurement.Refusal;
import org.sightline.message.Text;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.Period;

/** Takes in the measurements of one file: all of them, or none. */
@ApplicationScoped
class MeasurementFiling {

  private IndicatorRepository indicators;
  private MeasurementChecks checks;
  private MeasurementIntake intake;
  private Clock clock;

  protected MeasurementFiling() {}

  @Inject
  MeasurementFiling(
      IndicatorRepository indicators,
      MeasurementChecks checks,
      MeasurementIntake intake,
      Clock clock) {
    this.indicators = indicators;
    this.checks = checks;
    this.intake = intake;
    this.clock = clock;
  }

  /**
   * Stores the measurements, unless something is wrong with any of them.
   *
   * @return what is wrong, in the order of the file; empty when everything was stored
   */
  List<Refusal> file(
      List<FiledMeasurement> filed, UUID importId, GoalVisibility reach, IndicatorJournal journal) {
    Map<IndicatorRow, List<NewMeasurement>> wanted = new LinkedHashMap<>();
    List<Refusal> refusals = judge(filed, reach, journal, wanted);
    if (refusals.isEmpty()) {
      store(wanted, importId, journal);
    }
    return refusals;
  }

  /**
   * What would be wrong with the measurements if they were to be stored now; stores nothing.
   *
   * @return what is wrong, in the order of the file; empty when they could be stored
   */
  List<Refusal> check(
      List<FiledMeasurement> filed, GoalVisibility reach, IndicatorJournal journal) {
    return judge(filed, reach, journal, new LinkedHashMap<>());
  }

  private List<Refusal> judge(
      List<FiledMeasurement> filed,
      GoalVisibility reach,
      IndicatorJournal journal,
      Map<IndicatorRow, List<NewMeasurement>> wanted) {
    Map<String, IndicatorRow> known = known(filed, reach);
    List<Refusal> refusals = new ArrayList<>();
    Map<UUID, FiscalCalendar> calendars = new HashMap<>();
    for (FiledMeasurement one : filed) {
      IndicatorRow row = known.get(one.indicator());
      if (row == null) {
        refusals.add(refusal(one, "indicator", "MEA-7", "UNKNOWN"));
      } else {
        UUID agency = row.indicator().agency().value();
        FiscalCalendar calendar =
            calendars.computeIfAbsent(agency, any -> journal.calendar(row.indicator()));
        wanted
            .computeIfAbsent(row, any -> new ArrayList<>())
            .add(checked(one, row, calendar, refusals));
      }
    }
    addTaken(filed, known, calendars, refusals);
    return refusals;
  }

  private NewMeasurement checked(
      FiledMeasurement one, IndicatorRow row, FiscalCalendar calendar, List<Refusal> refusals) {
    NewMeasurement measurement = measurement(one, row, calendar);
    checks
        .faults(row, measurement, calendar)
        .forEach(fault -> refusals.add(Refusal.of(one, fault)));
    return measurement;
  }

  // A code may name an indicator of several agencies where the reader reaches several.
  private Map<String, IndicatorRow> known(List<FiledMeasurement> filed, GoalVisibility reach) {
    Set<String> names = new HashSet<>();
    List<IndicatorId> ids = new ArrayList<>();
    for (FiledMeasurement one : filed) {
      names.add(one.indicator());
      id(one.indicator(), ids);
    }
    Map<String, IndicatorRow> known = new HashMap<>();
    indicators.byCodes(names, reach).forEach(row -> known.put(row.indicator().code(), row));
    indicators.all(ids, reach).forEach(row -> known.put(row.indicator().id().toString(), row));
    return known;
  }

  private static void id(String text, List<IndicatorId> ids) {
    try {
      ids.add(new IndicatorId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      // It is a code then.
      return;
    }
  }

  private void addTaken(
      List<FiledMeasurement> filed,
      Map<String, IndicatorRow> known,
      Map<UUID, FiscalCalendar> calendars,
      List<Refusal> refusals) {
    Map<String, FiledMeasurement> places = new LinkedHashMap<>();
    for (FiledMeasurement one : filed) {
      IndicatorRow row = known.get(one.indicator());
      if (row != null) {
        if (places.putIfAbsent(place(one, row.indicator(), calendars), one) != null) {
          refusals.add(refusal(one, "period", "MEA-8", "TWICE"));
        }
      }
    }
    addStored(places, refusals);
  }

  private static String place(
      FiledMeasurement one, Indicator indicator, Map<UUID, FiscalCalendar> calendars) {
    FiscalCalendar calendar = Objects.requireNonNull(calendars.get(indicator.agency().value()));
    return Measurement.key(indicator.id(), BadPeriod.required(one.period(), calendar));
  }

  private void addStored(Map<String, FiledMeasurement> places, List<Refusal> refusals) {
    for (Measurement taken : indicators.current(places.keySet())) {
      FiledMeasurement one = places.get(Measurement.key(taken.indicator(), taken.period()));
      if (one != null) {
        refusals.add(refusal(one, "period", "MEA-9", "EXISTS"));
      }
    }
  }

  private void store(
      Map<IndicatorRow, List<NewMeasurement>> wanted, UUID importId, IndicatorJournal journal) {
    MeasurementSource source =
        new MeasurementSource(
            MeasurementOrigin.IMPORTED,
            importId.toString(),
            journal.userName(),
            clock.instant(),
            importId);
    wanted.forEach(
        (row, measurements) ->
            intake.take(taken(row, measurements, source), journal.calendar(row.indicator())));
  }

  private static Collection<MeasurementIntake.Taken> taken(
      IndicatorRow row, List<NewMeasurement> measurements, MeasurementSource source) {
    return measurements.stream()
        .map(one -> MeasurementIntake.Taken.of(row.indicator(), one, source))
        .toList();
  }

  private static NewMeasurement measurement(
      FiledMeasurement one, IndicatorRow row, FiscalCalendar calendar) {
    Period period = BadPeriod.required(one.period(), calendar);
    return new NewMeasurement(
        row.indicator().id(),
        period,
        one.value(),
        one.numerator(),
        one.denominator(),
        one.n(),
        one.standardError(),
        one.note(),
        null);
  }

  private static Refusal refusal(FiledMeasurement one, String field, String code, String key) {
    return new Refusal(one, field, code, Text.of(MeasurementFiling.class, "filed." + key));
  }
}
