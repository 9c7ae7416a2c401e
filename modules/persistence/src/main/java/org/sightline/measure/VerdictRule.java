package org.sightline.measure;

import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/** The rule that decided a verdict, with its threshold and what trends it can give. */
public enum VerdictRule {
  /** Missing is never zero. */
  NO_OBSERVATION(null, Trend.NOT_REPORTED),
  /** Withheld figures are not described. Threshold: answers. */
  SUPPRESSED(VerdictSettings::suppressedBelow, Trend.TOO_EARLY),
  /** Too few answers to compare. Threshold: answers. */
  LOW_BASE(VerdictSettings::comparedFrom, Trend.TOO_EARLY),
  /** The mean of yes-or-no answers is not compared. */
  BINARY_MEAN(null, Trend.TOO_EARLY),
  /** Nothing comparable before. Threshold: answers from which a point is comparable. */
  FIRST_LIKE_POINT(VerdictSettings::comparedFrom, Trend.TOO_EARLY),
  /** Figures without chance error wait for control limits. Threshold: comparable points. */
  NO_SAMPLING_ERROR(VerdictSettings::limitsFrom, Trend.TOO_EARLY),
  /** The interval of the difference leaves out zero. Threshold: fraction of the scale. */
  DIFFERENCE_SHOWN(VerdictSettings::smallestChange, Trend.BETTER, Trend.WORSE),
  /** As before, where the measure has no direction. Threshold: fraction of the scale. */
  DIFFERENCE_WITHOUT_DIRECTION(VerdictSettings::smallestChange, Trend.TOO_EARLY),
  /** A difference too small to matter. Threshold: fraction of the scale. */
  DIFFERENCE_TOO_SMALL(VerdictSettings::smallestChange, Trend.NO_REAL_CHANGE),
  /** No difference, by bases that could have shown one. Threshold: fraction of the scale. */
  DIFFERENCE_NOT_SHOWN(VerdictSettings::showableChange, Trend.NO_REAL_CHANGE),
  /** The bases could not have shown a difference. Threshold: fraction of the scale. */
  BASE_TOO_SMALL(VerdictSettings::showableChange, Trend.TOO_EARLY),
  /** A signal of the control chart. Threshold: fraction of the scale, from the mean. */
  CONTROL_SIGNAL(VerdictSettings::smallestChange, Trend.BETTER, Trend.WORSE),
  /** As before, where the measure has no direction. Threshold: fraction of the scale. */
  SIGNAL_WITHOUT_DIRECTION(VerdictSettings::smallestChange, Trend.TOO_EARLY),
  /** A signal too small to matter. Threshold: fraction of the scale, from the mean. */
  SIGNAL_TOO_SMALL(VerdictSettings::smallestChange, Trend.NO_REAL_CHANGE),
  /** No signal on the control chart. Threshold: comparable points. */
  WITHIN_LIMITS(VerdictSettings::limitsFrom, Trend.NO_REAL_CHANGE);

  private final @Nullable ToDoubleFunction<VerdictSettings> threshold;
  private final Set<Trend> trends;

  VerdictRule(@Nullable ToDoubleFunction<VerdictSettings> threshold, Trend... trends) {
    this.threshold = threshold;
    this.trends = Set.of(trends);
  }

  /** The number at which it changes its mind; empty where it has none. */
  public OptionalDouble threshold(VerdictSettings settings) {
    return threshold == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(threshold.applyAsDouble(settings));
  }

  /** Whether it can give a trend. */
  public boolean gives(Trend trend) {
    return trends.contains(trend);
  }

  /** What it says, for readers. */
  public Text label() {
    return Text.of(VerdictRule.class, "rule." + name());
  }

  /** Where its threshold comes from, for readers. */
  public Text origin() {
    return Text.of(VerdictRule.class, "rule." + name() + ".origin");
  }
}
