package org.sightline.goals.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;
import org.sightline.time.Grain;
import org.sightline.time.Period;

/** Finds the periods that are over and have no measurement. */
final class MissingPeriods {

  /** So many are told; who has left out more begins with these. */
  static final int MOST = 24;

  private MissingPeriods() {}

  /**
   * The earliest first; from the first measurement on, or from the day after the baseline. Without
   * either, only the last period that is over.
   */
  static List<Period> of(
      Indicator indicator,
      List<MeasurementSummary> measurements,
      LocalDate today,
      FiscalCalendar calendar) {
    if (indicator.isFed() || indicator.frequency() == Frequency.EVENT) {
      return List.of();
    }
    Set<Period> known = known(measurements);
    Baseline baseline = indicator.baseline();
    return since(
        from(known, baseline == null ? null : baseline.date(), indicator.frequency()),
        indicator.frequency(),
        known,
        lastOver(indicator.frequency(), today, calendar));
  }

  private static Set<Period> known(List<MeasurementSummary> measurements) {
    return measurements.stream()
        .filter(MeasurementSummary::current)
        .map(MeasurementSummary::period)
        .collect(Collectors.toSet());
  }

  private static List<Period> since(
      @Nullable LocalDate from, Frequency frequency, Set<Period> known, Period last) {
    List<Period> missing = new ArrayList<>();
    Period period = last;
    for (int i = 0; i < MOST && (i == 0 || from != null); i++) {
      if (from != null && period.start().isBefore(from)) {
        break;
      }
      if (!known.contains(period)) {
        missing.add(period);
      }
      period = frequency.before(period);
    }
    Collections.reverse(missing);
    return missing;
  }

  private static @Nullable LocalDate from(
      Set<Period> known, @Nullable LocalDate baseline, Frequency frequency) {
    LocalDate first =
        known.stream()
            .filter(period -> period.grain() == frequency.grain())
            .map(Period::start)
            .min(LocalDate::compareTo)
            .orElse(null);
    return first == null && baseline != null ? baseline.plusDays(1) : first;
  }

  /** The last period of a frequency that was over before a day. */
  static Period lastOver(Frequency frequency, LocalDate today, FiscalCalendar calendar) {
    if (frequency.grain() == Grain.MONTH) {
      return Period.of(YearMonth.from(today).minusMonths(1));
    }
    FiscalQuarter quarter = calendar.quarterOf(today).previous();
    while (!ends(frequency, quarter)) {
      quarter = quarter.previous();
    }
    Period end = calendar.period(quarter);
    return new Period(
        end.end().minusMonths(frequency.grain().months()), end.end(), frequency.grain());
  }

  private static boolean ends(Frequency frequency, FiscalQuarter quarter) {
    return switch (frequency.grain()) {
      case HALF_YEAR -> quarter.number() % 2 == 0;
      case YEAR -> quarter.number() == 4;
      case MONTH, QUARTER, EVENT -> true;
    };
  }
}
