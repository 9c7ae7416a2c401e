package org.sightline.goals.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Unit;

/**
 * What the figure of a quarter is, made of those of its months, as far as their base allows it:
 * counts are added, rates are pooled by their counts, means are weighted by their base; otherwise
 * the last month speaks for the quarter.
 */
final class QuarterOfMonths {

  static final int MONTHS = 3;

  private static final Set<Unit> ADDED = EnumSet.of(Unit.COUNT, Unit.CURRENCY);
  private static final Set<Unit> RATES = EnumSet.of(Unit.PERCENT, Unit.RATIO);
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private QuarterOfMonths() {}

  /**
   * The figure of the quarter.
   *
   * @param months those of the quarter in order; null for a month without a measurement
   * @return empty where a month that it needs is missing, or the store would not hold the sum
   */
  static Optional<Figure> of(Accumulation accumulation, Unit unit, List<@Nullable Figure> months) {
    Figure last = months.get(MONTHS - 1);
    if (last == null) {
      return Optional.empty();
    }
    if (accumulation != Accumulation.PERIOD_TOTAL) {
      return Optional.of(last);
    }
    List<Figure> known = months.stream().filter(Objects::nonNull).map(Figure.class::cast).toList();
    return known.size() < MONTHS
        ? Optional.empty()
        : total(unit, known, last).filter(Figure::isSmallEnough);
  }

  private static Optional<Figure> total(Unit unit, List<Figure> months, Figure last) {
    if (ADDED.contains(unit)) {
      return Optional.of(new Figure(sum(months, Figure::value), null, null, null, null));
    }
    if (RATES.contains(unit) && months.stream().allMatch(Figure::hasCounts)) {
      return pooled(unit, months);
    }
    if (months.stream().allMatch(month -> month.n() != null)) {
      return Optional.of(weighted(months));
    }
    return Optional.of(last);
  }

  private static Optional<Figure> pooled(Unit unit, List<Figure> months) {
    BigDecimal numerator = sum(months, month -> Objects.requireNonNull(month.numerator()));
    BigDecimal denominator = sum(months, month -> Objects.requireNonNull(month.denominator()));
    if (denominator.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal scaled = unit == Unit.PERCENT ? numerator.multiply(HUNDRED) : numerator;
    boolean based = months.stream().allMatch(month -> month.n() != null);
    return Optional.of(
        new Figure(
            scaled.divide(denominator, MathContext.DECIMAL128),
            numerator,
            denominator,
            based ? base(months) : null,
            null));
  }

  private static Figure weighted(List<Figure> months) {
    long base = base(months);
    BigDecimal total = sum(months, month -> month.value().multiply(weight(month)));
    return new Figure(
        total.divide(BigDecimal.valueOf(base), MathContext.DECIMAL128),
        null,
        null,
        base,
        error(months, base));
  }

  // Months are independent samples: the variances of their weighted shares add up.
  private static @Nullable BigDecimal error(List<Figure> months, long base) {
    double variance = 0;
    for (Figure month : months) {
      BigDecimal error = month.standardError();
      if (error == null) {
        return null;
      }
      double share = weight(month).doubleValue() / base * error.doubleValue();
      variance += share * share;
    }
    return BigDecimal.valueOf(Math.sqrt(variance));
  }

  private static BigDecimal weight(Figure month) {
    return BigDecimal.valueOf(Objects.requireNonNull(month.n()));
  }

  private static long base(List<Figure> months) {
    return months.stream().mapToLong(month -> Objects.requireNonNull(month.n())).sum();
  }

  private static BigDecimal sum(List<Figure> months, Function<Figure, BigDecimal> part) {
    return months.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
