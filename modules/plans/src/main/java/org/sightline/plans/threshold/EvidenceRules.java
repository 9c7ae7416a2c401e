package org.sightline.plans.threshold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Estimate;
import org.sightline.measure.Observation;
import org.sightline.measure.ObservationFlag;
import org.sightline.measure.Unit;
import org.sightline.message.Text;
import org.sightline.plans.rule.RatingLevel;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Normal;

/**
 * What a figure can bear: a level needs enough answers and a margin below half the distance of the
 * neighbouring thresholds; less gives the levels that the 95 % interval spans; nothing is suggested
 * by a figure that is missing, too old, or not comparable.
 *
 * @param unit of the measure
 * @param thresholds of its levels
 * @param minSample the least number of answers, 0 for a measure that counts everything; by default
 *     {@link #MIN_SAMPLE}
 */
public record EvidenceRules(Unit unit, LevelThresholds thresholds, int minSample) {

  /** The least number of answers where a requirement sets none; a setting, no authority says it. */
  public static final int MIN_SAMPLE = 100;

  /** Days from the end of a figure's period after which it is too old; a setting. */
  public static final int STALE_AFTER_DAYS = 100;

  private static final double PERCENT = 100;

  /**
   * @throws IllegalArgumentException when the least number of answers is negative
   */
  public EvidenceRules {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(thresholds, "thresholds");
    if (minSample < 0) {
      throw new IllegalArgumentException("minSample " + minSample);
    }
  }

  /**
   * What the latest figure suggests.
   *
   * @param latest the latest figure; null where there is none
   * @param methodChanged whether the series breaks between the baseline and this figure
   * @param reference the date at which the figure must not be too old: the end of the appraisal
   *     period, or today while that lies ahead
   */
  public LevelSuggestion suggest(
      @Nullable Observation latest, boolean methodChanged, LocalDate reference) {
    if (latest == null) {
      return LevelSuggestion.none(EvidenceState.MISSING, text("why.missing"));
    }
    if (methodChanged || breaks(latest)) {
      return LevelSuggestion.none(EvidenceState.METHOD_CHANGED, text("why.method-changed"));
    }
    long age = ChronoUnit.DAYS.between(latest.period().lastDay(), reference);
    if (age > STALE_AFTER_DAYS) {
      return LevelSuggestion.none(
          EvidenceState.STALE, text("why.stale", age, (long) STALE_AFTER_DAYS));
    }
    return ofRecent(latest.estimate());
  }

  /** The half width of the 95 % interval, in the unit; empty where the chance error is unknown. */
  public static OptionalDouble margin(Unit unit, Estimate estimate) {
    Double error = estimate.standardError();
    Long n = estimate.n();
    if (error != null) {
      return OptionalDouble.of(Normal.Z_95 * error);
    }
    if (n == null) {
      return OptionalDouble.of(0);
    }
    double share = estimate.value() / PERCENT;
    return unit == Unit.PERCENT && share >= 0 && share <= 1
        ? OptionalDouble.of(PERCENT * Normal.Z_95 * Math.sqrt(share * (1 - share) / n))
        : OptionalDouble.empty();
  }

  private static boolean breaks(Observation latest) {
    return latest.has(ObservationFlag.METHOD_CHANGED) || latest.has(ObservationFlag.SERIES_BREAK);
  }

  private LevelSuggestion ofRecent(Estimate estimate) {
    BigDecimal value = BigDecimal.valueOf(estimate.value());
    OptionalDouble margin = margin(unit, estimate);
    Long n = estimate.n();
    Text few = n != null && n < minSample ? text("why.few", n, (long) minSample) : null;
    if (few == null && (n == null || isNarrow(margin, value))) {
      return LevelSuggestion.level(thresholds.level(value));
    }
    return margin.isEmpty()
        ? LevelSuggestion.none(EvidenceState.LOW_SAMPLE, text("why.no-margin"))
        : range(interval(estimate, margin.getAsDouble()), few == null ? text("why.wide") : few);
  }

  private boolean isNarrow(OptionalDouble margin, BigDecimal value) {
    double half = thresholds.gapAround(value).doubleValue() / 2;
    return margin.isPresent() && margin.getAsDouble() < half;
  }

  private LevelSuggestion range(Interval interval, Text why) {
    RatingLevel one = thresholds.level(BigDecimal.valueOf(interval.low()));
    RatingLevel other = thresholds.level(BigDecimal.valueOf(interval.high()));
    return one.number() <= other.number()
        ? LevelSuggestion.range(one, other, why)
        : LevelSuggestion.range(other, one, why);
  }

  private static Interval interval(Estimate estimate, double margin) {
    Interval known = estimate.interval();
    return known == null
        ? new Interval(estimate.value() - margin, estimate.value() + margin)
        : known;
  }

  private static Text text(String key, Object... args) {
    return Text.of(EvidenceRules.class, key, args);
  }
}
