package org.sightline.dashboard.chart;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.text.Numbers;
import org.sightline.measure.Unit;

/**
 * How the values of one drawing are written: by the rules of their unit, in one language.
 *
 * @param unit unit of the values
 * @param locale language of the reader
 */
record ValueText(Unit unit, Locale locale) {

  private static final long ONE_DECIMAL = 1_000;

  /**
   * A measured value with its unit.
   *
   * @param base number of answers behind it; null when it has none
   */
  String of(double value, @Nullable Long base) {
    return unit.text(value, base).in(locale);
  }

  /**
   * A round value, such as a tick or a target: no more digits than it has, and no word for the unit
   * that would not fit on an axis.
   */
  String round(double value) {
    if (unit == Unit.PERCENT) {
      return of(value, value == Math.rint(value) ? 0L : ONE_DECIMAL);
    }
    return Numbers.compact(value, locale);
  }

  /** A measured value where there is no room for the word of its unit. */
  String bare(double value, @Nullable Long base) {
    if (unit == Unit.PERCENT) {
      return of(value, base);
    }
    return Numbers.decimal(value, unit.decimals(base), locale);
  }
}
