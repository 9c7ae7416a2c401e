package org.sightline.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;
import org.sightline.statistics.Interval;

/** What the value of a measure counts in, and how it is shown. */
public enum Unit {
  /** From 0 to 100. Whole below 1,000 answers, else one decimal. */
  PERCENT(0, 1, new Interval(0, 100)),
  /** The mean of answers from 1 to 5. */
  SCORE_1_5(2, 2, new Interval(1, 5)),
  /** From 0 to 100, made of several measures. */
  INDEX_100(1, 1, new Interval(0, 100)),
  COUNT(0, 0, null),
  DAYS(1, 1, null),
  HOURS(1, 1, null),
  MINUTES(1, 1, null),
  CURRENCY(2, 2, null),
  RATIO(2, 2, null),
  /** 0 open, 1 reached. */
  MILESTONE(0, 0, new Interval(0, 1)),
  /** Described in words; its observations carry no meaning as numbers. */
  TEXT(0, 0, null);

  private static final long MANY = 1_000;

  private final int decimals;
  private final int decimalsOfMany;
  private final @Nullable Interval bounds;

  Unit(int decimals, int decimalsOfMany, @Nullable Interval bounds) {
    this.decimals = decimals;
    this.decimalsOfMany = decimalsOfMany;
    this.bounds = bounds;
  }

  /**
   * Decimals on a page or in a document; a file for machines has one more.
   *
   * @param n the base, null where the figure has none: it is then exact
   */
  public int decimals(@Nullable Long n) {
    return n != null && n < MANY ? decimals : decimalsOfMany;
  }

  /** A value rounded for a page, half up. */
  public BigDecimal rounded(double value, @Nullable Long n) {
    return BigDecimal.valueOf(value).setScale(decimals(n), RoundingMode.HALF_UP);
  }

  /** A value as a page shows it, with its unit: {@code 73 %}, {@code 4.02}, {@code 54.9 days}. */
  public Text text(double value, @Nullable Long n) {
    return Figures.of(this, n).value(value);
  }

  /** Its name for readers. */
  public Text label() {
    return Text.of(Unit.class, "unit." + name());
  }

  /** How far the unit reaches: its bounds, or the size of a reference value where it has none. */
  double scale(double reference) {
    return bounds == null ? Math.abs(reference) : bounds.high() - bounds.low();
  }

  /** The nearest value that the unit allows. */
  double within(double value) {
    return bounds == null ? value : Math.max(bounds.low(), Math.min(bounds.high(), value));
  }
}
