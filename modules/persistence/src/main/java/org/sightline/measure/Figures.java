package org.sightline.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;
import org.sightline.statistics.Interval;

/**
 * The numbers of one sentence, all with the same decimals.
 *
 * <p>A value has the decimals that its unit and base allow, so that it reads the same wherever it
 * is shown, even where two values that differ then look alike. A difference stands nowhere else and
 * may have more ({@link #telling}), so that what is rounded does not deny what the sentence says.
 *
 * @param unit the unit they are in
 * @param decimals from 0 to 9
 */
record Figures(Unit unit, int decimals) {

  private static final int MOST_ADDED = 4;
  private static final double SAME = 1e-9;

  /** The decimals that a base allows; null where the figure counts everything. */
  static Figures of(Unit unit, @Nullable Long n) {
    return new Figures(unit, unit.decimals(n));
  }

  /**
   * As many decimals as the unit asks for, or a few more until two numbers that differ look
   * different.
   *
   * @param pairs two numbers each
   */
  Figures telling(double[]... pairs) {
    int enough = decimals;
    for (double[] pair : pairs) {
      while (enough < decimals + MOST_ADDED && looksSame(pair[0], pair[1], enough)) {
        enough++;
      }
    }
    return new Figures(unit, enough);
  }

  private static boolean looksSame(double one, double other, int decimals) {
    boolean differ = Math.abs(one - other) > SAME * Math.max(1, Math.abs(one));
    return differ && round(one, decimals).compareTo(round(other, decimals)) == 0;
  }

  private static BigDecimal round(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }

  /** A value with its unit. */
  Text value(double value) {
    return text("value", number(round(value, decimals)));
  }

  /** A difference with its sign and unit. */
  Text change(double change) {
    return text("amount", signed(change));
  }

  /** A size without sign, with no more decimals than it needs: a threshold. */
  Text amount(double amount) {
    BigDecimal plain = round(amount, Math.max(decimals, unit.decimals(null))).stripTrailingZeros();
    return text("amount", number(plain.setScale(Math.max(0, plain.scale()))));
  }

  /** The bounds of a difference, signed. */
  Text range(Interval interval) {
    return text("range", signed(interval.low()), signed(interval.high()));
  }

  private Text signed(double change) {
    BigDecimal rounded = round(change, decimals);
    return rounded.signum() == 0
        ? number(rounded)
        : Text.of(Figures.class, "signed." + decimals, rounded);
  }

  private static Text number(BigDecimal rounded) {
    return Text.of(Figures.class, "number." + rounded.scale(), rounded);
  }

  private Text text(String kind, Object... args) {
    return Text.of(Figures.class, kind + "." + unit.name(), args);
  }
}
