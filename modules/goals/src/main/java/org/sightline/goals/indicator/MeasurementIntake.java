package org.sightline.goals.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.VerdictSettings;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.Grain;
import org.sightline.time.Period;

/** Stores checked measurements, the quarters that follow from months, and has both observed. */
@ApplicationScoped
class MeasurementIntake {

  private IndicatorRepository indicators;
  private IndicatorMeasures measures;

  protected MeasurementIntake() {}

  @Inject
  MeasurementIntake(IndicatorRepository indicators, IndicatorMeasures measures) {
    this.indicators = indicators;
    this.measures = measures;
  }

  /**
   * One measurement to be stored.
   *
   * @param suppressed whether it is withheld in any case; too few answers are withheld anyway
   */
  record Taken(
      Indicator indicator,
      Period period,
      Figure figure,
      boolean suppressed,
      @Nullable String note,
      MeasurementSource source) {

    /** A measurement that somebody entered. */
    static Taken of(Indicator indicator, NewMeasurement wanted, MeasurementSource source) {
      return new Taken(
          indicator,
          wanted.period(),
          new Figure(
              wanted.value(),
              wanted.numerator(),
              wanted.denominator(),
              wanted.n(),
              wanted.standardError()),
          false,
          wanted.note(),
          source);
    }

    String key() {
      return Measurement.key(indicator.id(), period);
    }

    private boolean isOnTooFew(Map<OrganizationId, VerdictSettings> thresholds) {
      Long n = figure.n();
      return (indicator.isFed() || indicator.isSurveyEstimate())
          && n != null
          && n < Objects.requireNonNull(thresholds.get(indicator.agency())).suppressedBelow();
    }
  }

  /**
   * Stores measurements of the frequency of their indicators, each as the current one of its
   * period, and the quarters that the months among them give.
   *
   * @return what was stored, in the order given; quarters come last
   */
  List<Measurement> take(Collection<Taken> taken, FiscalCalendar calendar) {
    Map<Measurement, Indicator> stored = new LinkedHashMap<>(store(taken));
    stored.putAll(store(quarters(taken, calendar)));
    measures.observe(stored);
    return List.copyOf(stored.keySet());
  }

  /** Stores measurements without having them observed: they come from there. */
  Map<Measurement, Indicator> store(Collection<Taken> taken) {
    Map<String, Measurement> before = before(taken);
    before.values().forEach(Measurement::isFollowed);
    indicators.flush();
    Map<OrganizationId, VerdictSettings> thresholds =
        measures.thresholds(taken.stream().map(one -> one.indicator().agency()).toList());
    Map<Measurement, Indicator> stored = new LinkedHashMap<>();
    for (Taken one : taken) {
      boolean suppressed = one.suppressed() || one.isOnTooFew(thresholds);
      Measurement measurement = new Measurement(one, suppressed, before.get(one.key()));
      indicators.add(measurement);
      stored.put(measurement, one.indicator());
    }
    indicators.flush();
    return stored;
  }

  private Map<String, Measurement> before(Collection<Taken> taken) {
    return current(taken.stream().map(Taken::key).toList());
  }

  private List<Taken> quarters(Collection<Taken> taken, FiscalCalendar calendar) {
    List<Taken> months = taken.stream().filter(one -> one.period().grain() == Grain.MONTH).toList();
    Map<String, Measurement> known = months(months, calendar);
    Map<String, Taken> quarters = new LinkedHashMap<>();
    for (Taken month : months) {
      quarter(month, calendar, known).ifPresent(quarter -> quarters.put(quarter.key(), quarter));
    }
    return List.copyOf(quarters.values());
  }

  private Map<String, Measurement> months(List<Taken> months, FiscalCalendar calendar) {
    Set<String> keys = new LinkedHashSet<>();
    for (Taken month : months) {
      for (Period each : monthsOf(quarterOf(month, calendar))) {
        keys.add(Measurement.key(month.indicator().id(), each));
      }
    }
    return current(keys);
  }

  private Map<String, Measurement> current(Collection<String> keys) {
    return indicators.current(keys).stream()
        .collect(
            Collectors.toMap(
                one -> Measurement.key(one.indicator(), one.period()), Function.identity()));
  }

  private static Optional<Taken> quarter(
      Taken month, FiscalCalendar calendar, Map<String, Measurement> known) {
    Indicator indicator = month.indicator();
    Period quarter = quarterOf(month, calendar);
    List<@Nullable Measurement> months = new ArrayList<>();
    monthsOf(quarter).forEach(each -> months.add(known.get(Measurement.key(indicator.id(), each))));
    List<@Nullable Figure> figures = new ArrayList<>();
    months.forEach(one -> figures.add(one == null ? null : one.figure()));
    boolean suppressed = months.stream().anyMatch(one -> one != null && one.isSuppressed());
    MeasurementSource source = month.source().computed();
    return QuarterOfMonths.of(indicator.accumulation(), indicator.unit(), figures)
        .map(figure -> new Taken(indicator, quarter, figure, suppressed, null, source));
  }

  private static Period quarterOf(Taken month, FiscalCalendar calendar) {
    return calendar.period(calendar.quarterOf(month.period()));
  }

  private static List<Period> monthsOf(Period quarter) {
    YearMonth first = YearMonth.from(quarter.start());
    return List.of(
        Period.of(first), Period.of(first.plusMonths(1)), Period.of(first.plusMonths(2)));
  }
}
