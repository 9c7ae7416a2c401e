package org.sightline.goals.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.progress.Reading;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Dimensions;
import org.sightline.measure.Estimate;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureKey;
import org.sightline.measure.Observation;
import org.sightline.measure.ObservationFlag;
import org.sightline.measure.Provenance;
import org.sightline.measure.VerdictSettings;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.measure.catalogue.MeasureFeed;
import org.sightline.measure.catalogue.MeasureKind;
import org.sightline.measure.catalogue.MeasureNotFound;
import org.sightline.measure.catalogue.MeasureSubject;
import org.sightline.measure.catalogue.NewMeasure;
import org.sightline.measure.catalogue.NewObservation;
import org.sightline.measure.catalogue.OwnWords;
import org.sightline.organization.OrganizationId;

/** Ties indicators to the catalogue: their own measures, and those that feed them. */
@ApplicationScoped
class IndicatorMeasures {

  private MeasureCatalogue catalogue;

  protected IndicatorMeasures() {}

  @Inject
  IndicatorMeasures(MeasureCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Brings the own measures of indicators into the catalogue. */
  void register(Collection<IndicatorRow> rows) {
    List<IndicatorRow> own = rows.stream().filter(row -> !row.indicator().isFed()).toList();
    if (own.isEmpty()) {
      return;
    }
    Map<MeasureKey, MeasureId> ids =
        catalogue.register(own.stream().map(IndicatorMeasures::measure).toList());
    own.forEach(
        row -> {
          MeasureId id = ids.get(key(row.indicator()));
          if (id != null) {
            row.indicator().measuredAs(id);
          }
        });
  }

  /**
   * The measure that shall feed an indicator.
   *
   * @throws MeasureNotFound when there is none in the agency
   * @throws IndicatorRefused when it counts in another unit
   */
  MeasureFeed feed(MeasureId measure, Indicator indicator) {
    MeasureFeed feed = catalogue.feed(measure);
    if (!feed.measure().subject().owner().equals(indicator.agency())) {
      throw new MeasureNotFound();
    }
    if (feed.measure().kind().unit() != indicator.unit()) {
      throw new IndicatorRefused(IndicatorRefused.Fault.OTHER_UNIT);
    }
    return feed;
  }

  /** The thresholds of the agencies. */
  Map<OrganizationId, VerdictSettings> thresholds(Collection<OrganizationId> agencies) {
    return catalogue.thresholds(agencies);
  }

  /** Has new measurements of indicators with own measures observed. */
  void observe(Map<Measurement, Indicator> measured) {
    Map<OrganizationId, VerdictSettings> thresholds =
        thresholds(measured.values().stream().map(Indicator::agency).toList());
    catalogue.observe(
        measured.entrySet().stream()
            .filter(one -> !one.getValue().isFed() && one.getValue().measure() != null)
            .map(
                one ->
                    observation(
                        one.getKey(),
                        one.getValue(),
                        Objects.requireNonNull(thresholds.get(one.getValue().agency()))))
            .toList());
  }

  private static NewObservation observation(
      Measurement measurement, Indicator indicator, VerdictSettings thresholds) {
    MeasureId measure = indicator.measure();
    if (measure == null) {
      throw new IllegalStateException("not in the catalogue: " + indicator.id());
    }
    return new NewObservation(
        measure,
        new Observation(
            measurement.period(),
            estimate(measurement, indicator),
            CombiningMethod.REPORTED,
            Dimensions.NONE,
            flags(measurement, indicator, thresholds),
            new Provenance(measurement.summary().at(), 1, measurement.id().toString(), null)));
  }

  /** Only the answers of a survey are a sample; everything else is counted whole. */
  private static Estimate estimate(Measurement measurement, Indicator indicator) {
    Figure figure = measurement.figure();
    Long n = indicator.isSurveyEstimate() ? figure.n() : null;
    Double error = n == null ? null : error(measurement, indicator, figure);
    double value = figure.value().doubleValue();
    return n == null || error == null
        ? new Estimate(value, n, null, null)
        : Estimate.withError(value, n, error);
  }

  private static @Nullable Double error(
      Measurement measurement, Indicator indicator, Figure figure) {
    BigDecimal given = figure.standardError();
    Reading reading = measurement.reading(indicator.unit(), indicator.isSurveyEstimate());
    return given == null ? reading.standardError() : Double.valueOf(given.doubleValue());
  }

  private static Set<ObservationFlag> flags(
      Measurement measurement, Indicator indicator, VerdictSettings thresholds) {
    Set<ObservationFlag> flags = EnumSet.noneOf(ObservationFlag.class);
    if (measurement.isSuppressed()) {
      flags.add(ObservationFlag.SUPPRESSED);
    }
    Long n = measurement.figure().n();
    if (indicator.isSurveyEstimate() && n != null && n < thresholds.comparedFrom()) {
      flags.add(ObservationFlag.LOW_N);
    }
    return flags;
  }

  private static NewMeasure measure(IndicatorRow row) {
    Indicator indicator = row.indicator();
    return new NewMeasure(
        key(indicator),
        MeasureKind.indicator(indicator.unit(), indicator.direction(), row.missionOutcome()),
        MeasureSubject.of(indicator.agency(), indicator.goal().value(), row.goalTitle()),
        new OwnWords(indicator.name(), indicator.definition()),
        List.of());
  }

  private static MeasureKey key(Indicator indicator) {
    return MeasureKey.indicator(indicator.id().value());
  }
}
