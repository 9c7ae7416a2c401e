package org.sightline.goals.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.progress.NoiseBadge;
import org.sightline.goals.progress.Reading;
import org.sightline.measure.Unit;
import org.sightline.persistence.AggregateRoot;
import org.sightline.time.Grain;
import org.sightline.time.Period;

/** A measurement of an indicator; it is never changed, only followed by a correction. */
@Entity
@Table(name = "indicator_measurement")
@NamedQuery(
    name = Measurement.OF_INDICATOR,
    query =
        "select m from Measurement m where m.indicatorId = :indicator"
            + " order by m.periodEnd desc, m.periodStart, m.storedAt desc, m.id")
@NamedQuery(
    name = Measurement.LATEST,
    query =
        "select m from Measurement m where m.indicatorId in :indicators"
            + " and m.currentKey is not null and not exists ("
            + "select n.id from Measurement n where n.indicatorId = m.indicatorId"
            + " and n.grain = m.grain and n.currentKey is not null and n.periodEnd > m.periodEnd)"
            + " order by m.indicatorId, m.grain, m.id")
@NamedQuery(
    name = Measurement.CURRENT,
    query = "select m from Measurement m where m.currentKey in :keys order by m.currentKey")
class Measurement extends AggregateRoot {

  static final String OF_INDICATOR = "Measurement.ofIndicator";
  static final String LATEST = "Measurement.latest";
  static final String CURRENT = "Measurement.current";

  @Column(name = "indicator_id", nullable = false, updatable = false)
  private IndicatorId indicatorId;

  @Enumerated(EnumType.STRING)
  @Column(name = "grain", nullable = false, updatable = false)
  private Grain grain;

  @Column(name = "period_start", nullable = false, updatable = false)
  private LocalDate periodStart;

  @Column(name = "period_end", nullable = false, updatable = false)
  private LocalDate periodEnd;

  @Column(name = "measured", nullable = false, updatable = false)
  private BigDecimal measured;

  @Column(name = "numerator", updatable = false)
  private @Nullable BigDecimal numerator;

  @Column(name = "denominator", updatable = false)
  private @Nullable BigDecimal denominator;

  @Column(name = "base_n", updatable = false)
  private @Nullable Long n;

  @Column(name = "standard_error", updatable = false)
  private @Nullable BigDecimal standardError;

  @Column(name = "note", updatable = false)
  private @Nullable String note;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false, updatable = false)
  private MeasurementStatus status;

  @Enumerated(EnumType.STRING)
  @Column(name = "origin", nullable = false, updatable = false)
  private MeasurementOrigin origin;

  @Column(name = "current_key")
  private @Nullable String currentKey;

  @Column(name = "supersedes_id", updatable = false)
  private @Nullable UUID supersedesId;

  @Column(name = "source_id", updatable = false)
  private @Nullable String sourceId;

  @Column(name = "entered_by", updatable = false)
  private @Nullable String enteredBy;

  @Column(name = "stored_at", nullable = false, updatable = false)
  private Instant storedAt;

  @Column(name = "import_id", updatable = false)
  private @Nullable UUID importId;

  protected Measurement() {}

  /**
   * @param suppressed whether it is withheld
   * @param before the current one of the same period; null for the first one
   */
  Measurement(MeasurementIntake.Taken taken, boolean suppressed, @Nullable Measurement before) {
    this.indicatorId = taken.indicator().id();
    this.note = taken.note();
    this.status = status(suppressed, before != null);
    this.currentKey = taken.key();
    this.supersedesId = before == null ? null : before.key();
    cover(taken.period());
    show(taken.figure());
    comeFrom(taken.source());
  }

  private void cover(Period period) {
    this.grain = period.grain();
    this.periodStart = period.start();
    this.periodEnd = period.end();
  }

  private void show(Figure figure) {
    this.measured = figure.value();
    this.numerator = figure.numerator();
    this.denominator = figure.denominator();
    this.n = figure.n();
    this.standardError = figure.standardError();
  }

  private void comeFrom(MeasurementSource source) {
    this.origin = source.origin();
    this.sourceId = source.sourceId();
    this.enteredBy = source.by();
    this.storedAt = source.at();
    this.importId = source.importId();
  }

  /** What one current measurement at most has. */
  static String key(IndicatorId indicator, Period period) {
    return indicator + " " + period.grain() + " " + period;
  }

  private static MeasurementStatus status(boolean suppressed, boolean revised) {
    if (suppressed) {
      return MeasurementStatus.SUPPRESSED;
    }
    return revised ? MeasurementStatus.REVISED : MeasurementStatus.FINAL;
  }

  IndicatorId indicator() {
    return indicatorId;
  }

  UUID id() {
    return key();
  }

  Period period() {
    return new Period(periodStart, periodEnd, grain);
  }

  boolean isCurrent() {
    return currentKey != null;
  }

  boolean isSuppressed() {
    return status == MeasurementStatus.SUPPRESSED;
  }

  void isFollowed() {
    currentKey = null;
  }

  Figure figure() {
    return new Figure(measured, numerator, denominator, n, standardError);
  }

  /** What the progress code reads of it; a withheld value is not in it. */
  Reading reading(Unit unit, boolean surveyEstimate) {
    if (isSuppressed()) {
      return new Reading(period().lastDay(), null, true, null);
    }
    Figure figure = figure();
    return new Reading(
        period().lastDay(), figure.value(), false, error(figure, unit, surveyEstimate));
  }

  private static @Nullable Double error(Figure figure, Unit unit, boolean surveyEstimate) {
    BigDecimal given = figure.standardError();
    if (given != null) {
      return given.doubleValue();
    }
    Long base = figure.n();
    return surveyEstimate && unit == Unit.PERCENT && base != null
        ? NoiseBadge.standardError(figure.value(), base)
        : null;
  }

  MeasurementSummary summary() {
    Figure figure = figure();
    boolean hidden = isSuppressed();
    return new MeasurementSummary(
        key(),
        period(),
        hidden ? null : figure.value(),
        hidden ? null : figure.numerator(),
        hidden ? null : figure.denominator(),
        hidden ? null : figure.n(),
        hidden ? null : figure.standardError(),
        note,
        status,
        origin,
        isCurrent(),
        supersedesId,
        enteredBy,
        storedAt);
  }
}
