package org.sightline.app.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.sightline.time.Period;

/**
 * The months of an indicator that is counted by the agency itself, drawn around a straight line:
 * the same numbers on every machine.
 *
 * @param start the value at the beginning of the demo's data
 * @param gain what it gains in a month
 * @param wobble how far a month usually lies off the line
 * @param months how many months there are, up to the last one that has ended
 * @param seed number of its own draws
 */
record DemoMonths(double start, double gain, double wobble, int months, long seed) {

  /** The last month that has ended. */
  static final YearMonth LAST = YearMonth.of(2026, 10);

  private static final int DECIMALS = 1;

  /** One month with its value. */
  record Month(Period period, BigDecimal value) {}

  /** Reads {@code start/gain/wobble/months/seed}. */
  static DemoMonths parse(String text) {
    String[] part = text.split("/", -1);
    return new DemoMonths(
        Double.parseDouble(part[0]),
        Double.parseDouble(part[1]),
        Double.parseDouble(part[2]),
        Integer.parseInt(part[3]),
        Long.parseLong(part[4]));
  }

  /** The months in their order. */
  List<Month> all() {
    Draws draws = new Draws(seed);
    List<Month> all = new ArrayList<>();
    for (int i = 0; i < months; i++) {
      double value = start + gain * i + wobble * draws.bell();
      all.add(
          new Month(
              Period.of(LAST.minusMonths(months - 1L - i)),
              BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP)));
    }
    return all;
  }
}
