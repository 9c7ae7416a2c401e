package org.sightline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.measure.MeasureFixtures.at;
import static org.sightline.measure.MeasureFixtures.verdict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.time.FiscalQuarter;

/** What holds for every series, tried on many seeded random ones. */
class VerdictPropertiesTest {

  private static final int SERIES = 1_000;
  private static final FiscalQuarter ASKED = MeasureFixtures.FIRST.plus(19);
  private static final Locale SPANISH = Locale.forLanguageTag("es");

  static List<MeasureSeries> series() {
    Random random = new Random(42);
    List<MeasureSeries> all = new ArrayList<>();
    for (int i = 0; i < SERIES; i++) {
      all.add(random(random));
    }
    return all;
  }

  private static MeasureSeries random(Random random) {
    Unit unit = pick(random, Unit.PERCENT, Unit.SCORE_1_5, Unit.INDEX_100, Unit.DAYS);
    Direction direction = pick(random, Direction.values());
    List<Observation> points = new ArrayList<>();
    double level = 0.2 + 0.6 * random.nextDouble();
    double step = pick(random, 0.005, 0.02, 0.1);
    int length = pick(random, 1, 2, 3, 4, 6, 9, 14, 20);
    for (int q = 20 - length; q < 20; q++) {
      level = Math.max(0, Math.min(1, level + step * random.nextGaussian()));
      if (q == 19 || random.nextInt(8) > 0) {
        points.add(at(q, estimate(unit, level, random), flags(random, q)));
      }
    }
    return new MeasureSeries("M", unit, direction, points);
  }

  private static Estimate estimate(Unit unit, double level, Random random) {
    long n = pick(random, 8L, 25L, 60L, 400L, 900L, 3_000L, 80_000L);
    return switch (unit) {
      case PERCENT -> Estimate.share(Math.round(level * n), n);
      case SCORE_1_5 -> MeasureFixtures.mean(1 + 4 * level, 0.9, n);
      default -> Estimate.exact(100 * level);
    };
  }

  private static ObservationFlag[] flags(Random random, int quarter) {
    Set<ObservationFlag> flags = EnumSet.noneOf(ObservationFlag.class);
    while (random.nextInt(quarter == 19 ? 6 : 12) == 0) {
      flags.add(pick(random, ObservationFlag.values()));
    }
    return flags.toArray(new ObservationFlag[0]);
  }

  @SafeVarargs
  private static <T> T pick(Random random, T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static void each(Consumer<MeasureSeries> holds) {
    each(series -> true, holds);
  }

  private static void each(Predicate<MeasureSeries> kind, Consumer<MeasureSeries> holds) {
    List<MeasureSeries> some = series().stream().filter(kind).toList();
    assertThat(some.size()).isGreaterThan(SERIES / 10);
    some.forEach(holds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void speaksInWholeSentences(String language) {
    Locale locale = Locale.forLanguageTag(language);
    each(
        series -> {
          Verdict verdict = verdict(series, ASKED);
          assertThat(verdict.sentence().in(locale))
              .doesNotContain("{", "}", "null", "NaN", "+0 ", "-0 ")
              .endsWith(".");
          assertThat(verdict.reason().in(locale))
              .doesNotContain("{", "}", "null", "NaN")
              .endsWith(".");
        });
  }

  @Test
  void reachesEveryRule() {
    Set<VerdictRule> reached = EnumSet.noneOf(VerdictRule.class);
    reached.add(verdict(series().get(0), ASKED.next()).rule());
    series().forEach(series -> reached.add(verdict(series, ASKED).rule()));

    assertThat(reached).containsExactlyInAnyOrder(VerdictRule.values());
  }

  @Test
  void namesTheTrendInTheSentence() {
    each(
        series -> {
          Verdict verdict = verdict(series, ASKED);
          String sentence = verdict.sentence().in(Locale.ENGLISH);
          assertThat(sentence.contains("better than")).isEqualTo(is(verdict, Trend.BETTER));
          assertThat(sentence.contains("worse than")).isEqualTo(is(verdict, Trend.WORSE));
          assertThat(sentence.contains("no real change"))
              .isEqualTo(is(verdict, Trend.NO_REAL_CHANGE));
          assertThat(sentence.contains("too early")).isEqualTo(is(verdict, Trend.TOO_EARLY));
          assertThat(verdict.sentence().in(SPANISH).contains("mejor que"))
              .isEqualTo(is(verdict, Trend.BETTER));
        });
  }

  private static boolean is(Verdict verdict, Trend trend) {
    return verdict.trend() == trend;
  }

  @Test
  void turnsWithTheDirection() {
    each(
        series -> {
          Trend up = verdict(directed(series, Direction.INCREASE), ASKED).trend();
          Trend down = verdict(directed(series, Direction.DECREASE), ASKED).trend();
          Trend none = verdict(directed(series, Direction.UNDEFINED), ASKED).trend();

          assertThat(down).isEqualTo(mirror(up));
          assertThat(none).isNotIn(Trend.BETTER, Trend.WORSE);
          assertThat(none == up).isEqualTo(up != Trend.BETTER && up != Trend.WORSE);
        });
  }

  private static Trend mirror(Trend trend) {
    return switch (trend) {
      case BETTER -> Trend.WORSE;
      case WORSE -> Trend.BETTER;
      default -> trend;
    };
  }

  private static MeasureSeries directed(MeasureSeries series, Direction direction) {
    return new MeasureSeries(series.name(), series.unit(), direction, series.observations());
  }

  @Test
  void isTheSameForTheUnfavourableShareTurnedRound() {
    each(
        s -> s.unit() == Unit.PERCENT,
        series -> {
          MeasureSeries turned =
              mapped(
                  directed(series, Direction.DECREASE),
                  o -> reestimated(o, Estimate.shareOf(100 - o.value(), base(o))));
          Verdict verdict = verdict(directed(series, Direction.INCREASE), ASKED);

          assertThat(verdict(turned, ASKED).rule()).isEqualTo(verdict.rule());
          assertThat(verdict(turned, ASKED).trend()).isEqualTo(verdict.trend());
        });
  }

  @Test
  void doesNotDependOnTheZeroOfAnIndex() {
    each(
        s -> s.unit() == Unit.INDEX_100,
        series -> {
          MeasureSeries raised = mapped(series, o -> reestimated(o, Estimate.exact(o.value() + 7)));

          assertThat(verdict(raised, ASKED).rule()).isEqualTo(verdict(series, ASKED).rule());
          assertThat(verdict(raised, ASKED).trend()).isEqualTo(verdict(series, ASKED).trend());
        });
  }

  @Test
  void doesNotLookAhead() {
    each(
        series -> {
          List<Observation> more = new ArrayList<>(series.observations());
          more.add(at(20, Estimate.exact(3), ObservationFlag.SERIES_BREAK));

          assertThat(verdict(with(series, more), ASKED)).isEqualTo(verdict(series, ASKED));
        });
  }

  @Test
  void doesNotLookBehindABreak() {
    each(
        series -> {
          List<Observation> broken = new ArrayList<>(series.observations());
          Observation last = broken.remove(broken.size() - 1);
          broken.add(at(last.period(), last.estimate(), ObservationFlag.SERIES_BREAK));
          broken.add(at(20, last.estimate()));
          List<Observation> other = new ArrayList<>(broken);
          other.set(0, reestimated(other.get(0), estimate(series.unit(), 0.5, new Random(1))));

          if (broken.size() > 2) {
            assertThat(verdict(with(series, other), ASKED.next()))
                .isEqualTo(verdict(with(series, broken), ASKED.next()));
          }
          assertThat(verdict(with(series, broken), ASKED.next()).trend())
              .isNotIn(Trend.BETTER, Trend.WORSE);
        });
  }

  @Test
  void isTheSameWithoutThePointsPassedOver() {
    each(
        VerdictPropertiesTest::hasOneWording,
        series -> {
          List<Observation> rest = new ArrayList<>(series.observations());
          Observation last = rest.remove(rest.size() - 1);
          rest.removeIf(
              o ->
                  o.flags().equals(Set.of(ObservationFlag.SUPPRESSED))
                      || (base(o) > 1 && base(o) < 30 && o.flags().isEmpty()));
          rest.add(last);

          assertThat(verdict(with(series, rest), ASKED)).isEqualTo(verdict(series, ASKED));
        });
  }

  private static boolean hasOneWording(MeasureSeries series) {
    return series.observations().stream().noneMatch(o -> o.has(ObservationFlag.MIXED_WORDING));
  }

  @Test
  void revealsNothingThatIsWithheld() {
    each(
        series -> {
          MeasureSeries withheld =
              mapped(series, o -> at(o.period(), o.estimate(), ObservationFlag.SUPPRESSED));
          MeasureSeries others =
              mapped(series, o -> at(o.period(), Estimate.exact(1), ObservationFlag.SUPPRESSED));

          assertThat(verdict(withheld, ASKED)).isEqualTo(verdict(others, ASKED));
        });
  }

  @ParameterizedTest
  @MethodSource("bases")
  void neverTurnsRoundWhenTheSameSharesRestOnMoreAnswers(long n) {
    for (long before = 0; before <= 20; before++) {
      for (long now = 0; now <= 20; now++) {
        Trend few = shares(before, now, n).trend();
        Trend many = shares(before, now, 100 * n).trend();

        if (few == Trend.BETTER || few == Trend.WORSE || few == Trend.NO_REAL_CHANGE) {
          assertThat(many == few || few == Trend.NO_REAL_CHANGE).isTrue();
        }
        assertThat(many == Trend.BETTER).isEqualTo(now > before);
        assertThat(many == Trend.WORSE).isEqualTo(now < before);
        assertThat(few).isNotEqualTo(now > before ? Trend.WORSE : Trend.BETTER);
      }
    }
  }

  static long[] bases() {
    return new long[] {40, 400, 4_000};
  }

  private static Verdict shares(long before, long now, long n) {
    Estimate first = Estimate.share(before * n / 20, n);
    Estimate second = Estimate.share(now * n / 20, n);
    return verdict(MeasureFixtures.trust(at(18, first), at(19, second)), ASKED);
  }

  private static MeasureSeries mapped(MeasureSeries series, UnaryOperator<Observation> map) {
    return with(series, series.observations().stream().map(map).toList());
  }

  private static MeasureSeries with(MeasureSeries series, List<Observation> points) {
    return new MeasureSeries(series.name(), series.unit(), series.direction(), points);
  }

  private static Observation reestimated(Observation point, Estimate estimate) {
    return at(point.period(), estimate, point.flags().toArray(new ObservationFlag[0]));
  }

  private static long base(Observation point) {
    Long n = point.n();
    return n == null ? 1 : n;
  }
}
