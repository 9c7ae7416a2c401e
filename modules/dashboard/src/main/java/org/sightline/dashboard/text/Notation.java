package org.sightline.dashboard.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How values of a measure are written and within which bounds an axis for them may lie. */
public enum Notation {
  /** Percent, 0 to 100; an integer when the base is below 1,000, else one decimal. */
  PERCENT(0.0, 100.0),
  /** Mean of answers on a scale from 1 to 5; two decimals. */
  SCORE(1.0, 5.0),
  /** A number of things; integer with grouping. */
  COUNT(0.0, null),
  /** Any other quantity, such as days or dollars; at most one decimal. */
  QUANTITY(null, null);

  private final @Nullable Double least;
  private final @Nullable Double greatest;

  Notation(@Nullable Double least, @Nullable Double greatest) {
    this.least = least;
    this.greatest = greatest;
  }

  /** The smallest value an axis may show; null when there is none. */
  public @Nullable Double least() {
    return least;
  }

  /** The greatest value an axis may show; null when there is none. */
  public @Nullable Double greatest() {
    return greatest;
  }

  /**
   * A value as text.
   *
   * @param base number of answers behind it; null when unknown, which reads as a small base
   */
  public String text(double value, @Nullable Long base, Locale locale) {
    return switch (this) {
      case PERCENT -> Numbers.percent(value, base, locale);
      case SCORE -> Numbers.decimal(value, 2, locale);
      case COUNT -> Numbers.count(Math.round(value), locale);
      case QUANTITY -> Numbers.upTo(value, 1, locale);
    };
  }

  /** A value as the short text of an axis, such as {@code 70%} or {@code 1.2M}. */
  public String tick(double value, Locale locale) {
    return switch (this) {
      case PERCENT -> Numbers.percent(value, value == Math.rint(value) ? 0L : 1_000L, locale);
      case SCORE -> Numbers.upTo(value, 2, locale);
      case COUNT, QUANTITY -> Numbers.compact(value, locale);
    };
  }
}
