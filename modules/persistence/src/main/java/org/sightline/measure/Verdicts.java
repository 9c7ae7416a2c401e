package org.sightline.measure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;
import org.sightline.statistics.ControlLimits;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;
import org.sightline.time.Period;

/**
 * Answers how a measure is going. There is one such answer in the product: pages, documents and the
 * interface ask here and compute nothing beside it.
 *
 * <p>Two to four comparable points are judged by the interval of the difference of the last two,
 * five or more by control limits. A change that chance explains, or that is too small to matter, is
 * no change; a base that could not have shown one says so.
 */
public final class Verdicts {

  private final VerdictSettings settings;
  private final FiscalCalendar calendar;

  /**
   * @param settings the thresholds of the organization
   * @param calendar the fiscal calendar of the organization
   */
  public Verdicts(VerdictSettings settings, FiscalCalendar calendar) {
    this.settings = settings;
    this.calendar = calendar;
  }

  /**
   * The verdict on a series at a quarter, as it could have been given at the end of that quarter:
   * later observations do not count.
   *
   * <p>Judged is the last observation whose period ends in the quarter. The standing against a
   * target is {@link TargetStanding#NOT_SET}: targets are not known here, and who knows them says
   * so by {@link Verdict#against}.
   */
  public Verdict of(MeasureSeries series, FiscalQuarter quarter) {
    List<Observation> history = series.until(quarter, calendar);
    Observation now = history.isEmpty() ? null : history.get(history.size() - 1);
    if (now == null || !calendar.quarterOf(now.period()).equals(quarter)) {
      return notReported(series, quarter);
    }
    Wording words = new Wording(series, now, calendar);
    Verdict unfit = unfit(words);
    return unfit == null ? compared(words, LikePoints.of(history, settings)) : unfit;
  }

  /**
   * The control limits on which {@link #of} rests at a quarter; empty where there are too few
   * comparable observations, or none in the quarter.
   */
  public Optional<Comparison> comparison(MeasureSeries series, FiscalQuarter quarter) {
    List<Observation> history = series.until(quarter, calendar);
    Observation now = history.isEmpty() ? null : history.get(history.size() - 1);
    if (now == null
        || !calendar.quarterOf(now.period()).equals(quarter)
        || unfit(new Wording(series, now, calendar)) != null) {
      return Optional.empty();
    }
    LikePoints like = LikePoints.of(history, settings);
    if (like.points().size() < settings.limitsFrom()) {
      return Optional.empty();
    }
    double[] values = like.values();
    return ControlLimits.of(values, settings.baseline())
        .map(limits -> new Comparison(like.points(), limits, limits.signals(values)));
  }

  /**
   * The observation that {@link #of} judges at a quarter; empty where there is none in it, or where
   * it is withheld, so that nothing is said by which it could be told.
   */
  public Optional<Observation> judged(MeasureSeries series, FiscalQuarter quarter) {
    List<Observation> history = series.until(quarter, calendar);
    return history.isEmpty()
        ? Optional.empty()
        : Optional.of(history.get(history.size() - 1))
            .filter(now -> calendar.quarterOf(now.period()).equals(quarter))
            .filter(now -> !isWithheld(now));
  }

  private boolean isWithheld(Observation now) {
    Long n = now.n();
    return now.has(ObservationFlag.SUPPRESSED) || (n != null && n < settings.suppressedBelow());
  }

  private static Verdict notReported(MeasureSeries series, FiscalQuarter quarter) {
    VerdictRule rule = VerdictRule.NO_OBSERVATION;
    Text sentence =
        Wording.text("verdict." + rule + ".sentence", series.name(), quarter.toString());
    Text reason = Wording.reason(rule, quarter.toString());
    return new Verdict(Trend.NOT_REPORTED, TargetStanding.NOT_SET, sentence, reason, rule);
  }

  private @Nullable Verdict unfit(Wording words) {
    Observation now = words.now();
    Long n = now.n();
    if (isWithheld(now)) {
      return suppressed(words);
    }
    if (n != null && n < settings.comparedFrom()) {
      return lowBase(words, n);
    }
    return words.series().unit() == Unit.SCORE_1_5 && now.has(ObservationFlag.BINARY_CODED)
        ? binaryMean(words)
        : null;
  }

  private Verdict suppressed(Wording words) {
    VerdictRule rule = VerdictRule.SUPPRESSED;
    Text reason =
        Wording.reason(rule, settings.suppressedBelow(), settings.comparedFrom(), words.one());
    String period = words.period(words.now());
    return words.verdict(rule, Trend.TOO_EARLY, reason, words.series().name(), period);
  }

  private Verdict lowBase(Wording words, long n) {
    VerdictRule rule = VerdictRule.LOW_BASE;
    return words.verdict(
        rule,
        Trend.TOO_EARLY,
        Wording.reason(rule, n, settings.comparedFrom()),
        words.series().name(),
        words.figure(),
        words.one(),
        settings.comparedFrom());
  }

  private static Verdict binaryMean(Wording words) {
    VerdictRule rule = VerdictRule.BINARY_MEAN;
    return words.verdict(
        rule, Trend.TOO_EARLY, Wording.reason(rule), words.series().name(), words.figure());
  }

  private Verdict compared(Wording words, LikePoints like) {
    int points = like.points().size();
    if (points == 1) {
      return first(words, like.brokenAt());
    }
    if (points >= settings.limitsFrom()) {
      return new ControlChartVerdict(words, like.values(), settings).verdict();
    }
    return Change.between(words.series().unit(), like.previous().estimate(), words.now().estimate())
        .map(change -> new DifferenceVerdict(words, like.previous(), change, settings).verdict())
        .orElseGet(() -> noSamplingError(words, points));
  }

  private Verdict first(Wording words, @Nullable Period brokenAt) {
    return words.verdict(
        VerdictRule.FIRST_LIKE_POINT,
        Trend.TOO_EARLY,
        whyFirst(words, brokenAt),
        words.series().name(),
        words.figure(),
        words.one());
  }

  private Text whyFirst(Wording words, @Nullable Period brokenAt) {
    String key = "verdict." + VerdictRule.FIRST_LIKE_POINT + ".reason";
    if (brokenAt != null) {
      return Wording.text(key + ".broken", words.one(), calendar.text(brokenAt));
    }
    return words.now().n() == null
        ? Wording.text(key + ".exact", words.one())
        : Wording.text(key, words.one(), settings.comparedFrom());
  }

  private Verdict noSamplingError(Wording words, int points) {
    VerdictRule rule = VerdictRule.NO_SAMPLING_ERROR;
    return words.verdict(
        rule,
        Trend.TOO_EARLY,
        Wording.reason(rule, words.many()),
        words.series().name(),
        words.figure(),
        settings.limitsFrom(),
        words.many(),
        points);
  }
}
