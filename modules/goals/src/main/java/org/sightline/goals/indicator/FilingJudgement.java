package org.sightline.goals.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.goals.indicator.FiledMeasurement.Refusal;
import org.sightline.message.Text;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalCalendar;

/** What becomes of the measurements of one file: what they are, and what is wrong with them. */
final class FilingJudgement {

  private final Map<String, IndicatorRow> known;
  private final MeasurementChecks checks;
  private final IndicatorJournal journal;
  private final Map<OrganizationId, FiscalCalendar> calendars = new HashMap<>();
  private final Map<IndicatorRow, List<NewMeasurement>> wanted = new LinkedHashMap<>();
  private final Map<String, FiledMeasurement> places = new LinkedHashMap<>();
  private final List<Refusal> refusals = new ArrayList<>();

  /**
   * @param known the indicators that the file names, by what it calls them
   */
  FilingJudgement(
      Map<String, IndicatorRow> known, MeasurementChecks checks, IndicatorJournal journal) {
    this.known = known;
    this.checks = checks;
    this.journal = journal;
  }

  /** What the measurements are, of the indicators that are known; to be stored if all are right. */
  Map<IndicatorRow, List<NewMeasurement>> wanted() {
    return Collections.unmodifiableMap(wanted);
  }

  /** What is wrong. */
  List<Refusal> refusals() {
    return List.copyOf(refusals);
  }

  /** Says what is wrong with a measurement, whatever else the file and the store hold. */
  void check(FiledMeasurement one) {
    IndicatorRow row = known.get(one.indicator());
    if (row == null) {
      refuse(one, "indicator", "MEA-7", "UNKNOWN");
    } else {
      NewMeasurement measurement = measurement(one, row.indicator());
      checks
          .faults(row, measurement, calendar(row.indicator()))
          .forEach(fault -> refusals.add(Refusal.of(one, fault)));
      wanted.computeIfAbsent(row, any -> new ArrayList<>()).add(measurement);
    }
  }

  /** Gives a measurement its place, unless another one of the file has it. */
  void place(FiledMeasurement one) {
    IndicatorRow row = known.get(one.indicator());
    if (row != null && places.putIfAbsent(key(one, row.indicator()), one) != null) {
      refuse(one, "period", "MEA-8", "TWICE");
    }
  }

  /** The places given, see {@link Measurement#key}. */
  Set<String> places() {
    return Collections.unmodifiableSet(places.keySet());
  }

  /** Refuses the measurements at whose places others are stored. */
  void refuseTaken(List<Measurement> stored) {
    for (Measurement taken : stored) {
      FiledMeasurement one = places.get(Measurement.key(taken.indicator(), taken.period()));
      if (one != null) {
        refuse(one, "period", "MEA-9", "EXISTS");
      }
    }
  }

  private String key(FiledMeasurement one, Indicator indicator) {
    return Measurement.key(indicator.id(), BadPeriod.required(one.period(), calendar(indicator)));
  }

  private NewMeasurement measurement(FiledMeasurement one, Indicator indicator) {
    return new NewMeasurement(
        indicator.id(),
        BadPeriod.required(one.period(), calendar(indicator)),
        one.value(),
        one.numerator(),
        one.denominator(),
        one.n(),
        one.standardError(),
        one.note(),
        null);
  }

  private FiscalCalendar calendar(Indicator indicator) {
    return calendars.computeIfAbsent(indicator.agency(), any -> journal.calendar(indicator));
  }

  private void refuse(FiledMeasurement one, String field, String code, String key) {
    refusals.add(new Refusal(one, field, code, Text.of(FilingJudgement.class, "filed." + key)));
  }
}
