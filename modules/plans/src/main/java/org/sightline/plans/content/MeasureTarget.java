package org.sightline.plans.content;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Direction;
import org.sightline.measure.MeasureId;
import org.sightline.measure.Unit;
import org.sightline.plans.threshold.EvidenceRules;
import org.sightline.plans.threshold.LevelThresholds;

/**
 * A measure of the catalogue with what a requirement asks of it. Values have two decimals, in the
 * unit of the measure. While a plan is a draft anything but the measure may still be missing.
 *
 * @param measure the measure
 * @param name what it is called; the product fills it in
 * @param unit of its values; the product fills it in
 * @param direction in which it should go; the product fills it in
 * @param baseline where it stood
 * @param baselinePeriod when that was, such as {@code FY2025-Q4}, at most 40 characters
 * @param target what level 3 asks for
 * @param targetDate by when
 * @param t5 needed for level 5
 * @param t4 needed for level 4
 * @param t3 needed for level 3: the target
 * @param t2 needed for level 2
 * @param dataSource where the figures come from, at most 200 characters
 * @param method question wording, channel and population, at most 400 characters
 * @param frequency how often it is read
 * @param minSample least number of answers, 0 where everything is counted; null for 100
 * @param guardrail what must not get worse meanwhile, at most 400 characters; null for nothing
 * @param maintainReason why it is enough to stay at the baseline; null where it should improve
 */
public record MeasureTarget(
    MeasureId measure,
    @Nullable String name,
    @Nullable Unit unit,
    @Nullable Direction direction,
    @Nullable BigDecimal baseline,
    @Nullable String baselinePeriod,
    @Nullable BigDecimal target,
    @Nullable LocalDate targetDate,
    @Nullable BigDecimal t5,
    @Nullable BigDecimal t4,
    @Nullable BigDecimal t3,
    @Nullable BigDecimal t2,
    @Nullable String dataSource,
    @Nullable String method,
    @Nullable ReadingFrequency frequency,
    @Nullable Integer minSample,
    @Nullable String guardrail,
    @Nullable String maintainReason) {

  public MeasureTarget {
    requireNonNull(measure, "measure");
    baseline = stored(baseline);
    target = stored(target);
    t5 = stored(t5);
    t4 = stored(t4);
    t3 = stored(t3);
    t2 = stored(t2);
  }

  /** The same with what the catalogue says of the measure. */
  public MeasureTarget of(String called, Unit counted, Direction wanted) {
    return new MeasureTarget(
        measure,
        called,
        counted,
        wanted,
        baseline,
        baselinePeriod,
        target,
        targetDate,
        t5,
        t4,
        t3,
        t2,
        dataSource,
        method,
        frequency,
        minSample,
        guardrail,
        maintainReason);
  }

  /** The thresholds; empty while they are incomplete, out of order or without a better way. */
  public Optional<LevelThresholds> thresholds() {
    if (direction == null
        || t5 == null
        || t4 == null
        || t3 == null
        || t2 == null
        || !LevelThresholds.hasLevels(direction)
        || !LevelThresholds.inOrder(direction.higherIsBetter(), List.of(t5, t4, t3, t2))) {
      return Optional.empty();
    }
    return Optional.of(LevelThresholds.of(direction, t5, t4, t3, t2));
  }

  /** What its figures must bear; empty while there are no thresholds. */
  public Optional<EvidenceRules> evidenceRules() {
    Unit counted = unit;
    int least = minSample == null ? EvidenceRules.MIN_SAMPLE : minSample;
    return counted == null
        ? Optional.empty()
        : thresholds().map(known -> new EvidenceRules(counted, known, least));
  }

  /** Whether level 3 is the target and lies on the better side of the baseline, or may stay. */
  boolean improves() {
    if (direction == null || baseline == null || t3 == null) {
      return false;
    }
    int gain = t3.compareTo(baseline);
    boolean better = direction.higherIsBetter() ? gain > 0 : gain < 0;
    return better || (maintainReason != null && !maintainReason.isBlank());
  }

  /** Whether level 3 is the target. */
  boolean aimsAtLevelThree() {
    return t3 != null && Objects.equals(t3, target);
  }

  Map<String, @Nullable Object> values() {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("measure", measure.toString());
    values.put("name", name);
    values.put("unit", unit);
    values.put("direction", direction);
    putAim(values);
    putReading(values);
    return values;
  }

  private void putAim(Map<String, @Nullable Object> values) {
    values.put("baseline", baseline);
    values.put("baselinePeriod", baselinePeriod);
    values.put("target", target);
    values.put("targetDate", targetDate);
    values.put("t5", t5);
    values.put("t4", t4);
    values.put("t3", t3);
    values.put("t2", t2);
  }

  private void putReading(Map<String, @Nullable Object> values) {
    values.put("dataSource", dataSource);
    values.put("method", method);
    values.put("frequency", frequency);
    values.put("minSample", minSample);
    values.put("guardrail", guardrail);
    values.put("maintainReason", maintainReason);
  }

  private static @Nullable BigDecimal stored(@Nullable BigDecimal value) {
    return value == null ? null : value.setScale(LevelThresholds.DECIMALS, RoundingMode.HALF_UP);
  }
}
