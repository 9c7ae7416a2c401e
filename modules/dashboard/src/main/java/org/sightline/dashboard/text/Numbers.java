package org.sightline.dashboard.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as text; each method rounds half up, once. */
public final class Numbers {

  private Numbers() {}

  /** An integer with grouping, such as {@code 12,480}. */
  public static String count(long value, Locale locale) {
    return NumberFormat.getIntegerInstance(locale).format(value);
  }

  /** A number with exactly so many decimals. */
  public static String decimal(double value, int decimals, Locale locale) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(rounded(value, decimals));
  }

  /** A number with at most so many decimals, without trailing zeros. */
  public static String upTo(double value, int decimals, Locale locale) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(decimals);
    return format.format(rounded(value, decimals));
  }

  /** A short form for axes, such as {@code 1.2M}; plain below 10,000. */
  public static String compact(double value, Locale locale) {
    if (Math.abs(value) < 10_000) {
      return upTo(value, 2, locale);
    }
    NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
    format.setMaximumFractionDigits(1);
    return format.format(value);
  }

  private static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }
}
