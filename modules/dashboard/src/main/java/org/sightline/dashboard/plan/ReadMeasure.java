package org.sightline.dashboard.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.chart.Bullet;
import org.sightline.measure.Observation;
import org.sightline.measure.Unit;
import org.sightline.measure.Verdict;
import org.sightline.message.Text;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.plan.MeasureStanding;
import org.sightline.plans.threshold.LevelSuggestion;
import org.sightline.plans.threshold.LevelThresholds;
import org.sightline.time.FiscalCalendar;

/**
 * A measure of a requirement with its latest figure against what was asked.
 *
 * @param id part of the ids of its drawing, once on the page
 * @param name what it is called
 * @param standing how it stands
 * @param bullet the drawing; null while thresholds are missing
 */
record ReadMeasure(String id, String name, MeasureStanding standing, @Nullable Bullet bullet) {

  static ReadMeasure of(String id, String name, MeasureStanding standing, Locale locale) {
    MeasureTarget target = standing.target();
    Unit unit = target.unit();
    Bullet bullet =
        unit == null
            ? null
            : target
                .thresholds()
                .map(levels -> bullet(standing, levels, unit, locale))
                .orElse(null);
    return new ReadMeasure(id, name, standing, bullet);
  }

  /** What is asked of it. */
  public MeasureTarget target() {
    return standing.target();
  }

  /** Where it began, exactly as it is signed; null where the plan does not say. */
  public @Nullable String baseline() {
    BigDecimal baseline = target().baseline();
    return baseline == null ? null : baseline.stripTrailingZeros().toPlainString();
  }

  /** What the figure says about the target, as the title of the drawing. */
  public Text finding() {
    Bullet drawn = Objects.requireNonNull(bullet, "bullet");
    return drawn.value() == null
        ? Text.of(ReadMeasure.class, "bullet.none", drawn.target())
        : Text.of(ReadMeasure.class, "bullet.value", drawn.value(), drawn.target());
  }

  /** What the drawing shows, for those who do not see it. */
  public Text described() {
    Bullet drawn = Objects.requireNonNull(bullet, "bullet");
    return Text.of(
        ReadMeasure.class,
        "bullet.described",
        finding(),
        drawn.ends().get(0).text(),
        drawn.ends().get(1).text());
  }

  /** The verdict; null where there is none. */
  public @Nullable Verdict verdict() {
    return standing.verdict();
  }

  /** What the data say about a level; null while thresholds are missing. */
  public @Nullable LevelSuggestion suggestion() {
    return standing.suggestion();
  }

  /** The period of the latest figure; empty where there is none. */
  public String period() {
    Observation latest = standing.latest();
    return latest == null ? "" : FiscalCalendar.FEDERAL.text(latest.period());
  }

  /** The base of the latest figure; null where there is none. */
  public @Nullable Long base() {
    Observation latest = standing.latest();
    return latest == null ? null : latest.n();
  }

  private static Bullet bullet(
      MeasureStanding standing, LevelThresholds levels, Unit unit, Locale locale) {
    Observation latest = standing.latest();
    BigDecimal baseline = standing.target().baseline();
    List<Double> needed = levels.fromBest().stream().map(BigDecimal::doubleValue).toList();
    return Bullet.of(
        standing.value(),
        latest == null ? null : latest.n(),
        baseline == null ? null : baseline.doubleValue(),
        needed,
        unit,
        locale);
  }
}
