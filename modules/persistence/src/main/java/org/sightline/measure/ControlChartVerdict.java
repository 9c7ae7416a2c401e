package org.sightline.measure;

import java.util.Comparator;
import java.util.Optional;
import org.sightline.message.Text;
import org.sightline.statistics.ControlLimits;
import org.sightline.statistics.ControlRule;
import org.sightline.statistics.ControlSignal;

/** The verdict by the control limits of five or more points. */
final class ControlChartVerdict {

  private final Wording words;
  private final double[] values;
  private final ControlLimits limits;
  private final VerdictSettings settings;

  /**
   * @param words of the last point
   * @param values all points in order of time, at least five
   * @param settings the thresholds
   */
  ControlChartVerdict(Wording words, double[] values, VerdictSettings settings) {
    this.words = words;
    this.values = values;
    this.limits = ControlLimits.of(values, settings.baseline()).orElseThrow();
    this.settings = settings;
  }

  Verdict verdict() {
    return signal().map(this::signalled).orElseGet(this::withinLimits);
  }

  // Where the point lies says more than where it heads: a trend counts when nothing else does.
  private Optional<ControlSignal> signal() {
    return limits.signals(values).stream()
        .filter(signal -> signal.index() == values.length - 1)
        .min(Comparator.comparing(signal -> signal.rule() == ControlRule.TREND));
  }

  private Verdict withinLimits() {
    return say(
        VerdictRule.WITHIN_LIMITS,
        Trend.NO_REAL_CHANGE,
        words.figures().value(low()),
        words.figures().value(high()),
        values.length,
        words.many());
  }

  private Verdict signalled(ControlSignal signal) {
    double gain = signal.upward() ? distance() : -distance();
    if (!settings.matters(words.series().unit(), gain, limits.mean())) {
      return tooSmall(signal);
    }
    Trend trend = words.series().direction().judge(distance());
    return trend == Trend.TOO_EARLY
        ? say(VerdictRule.SIGNAL_WITHOUT_DIRECTION, trend, text(signal))
        : words.byTrend(
            VerdictRule.CONTROL_SIGNAL,
            trend,
            reason(VerdictRule.CONTROL_SIGNAL),
            sentence(text(signal)));
  }

  private Verdict tooSmall(ControlSignal signal) {
    return say(
        VerdictRule.SIGNAL_TOO_SMALL,
        Trend.NO_REAL_CHANGE,
        text(signal),
        differences().change(distance()),
        differences().amount(smallest()));
  }

  private Text text(ControlSignal signal) {
    String side = signal.upward() ? "up" : "down";
    return Wording.text(
        "signal." + signal.rule() + "." + side,
        words.figures().value(signal.upward() ? high() : low()),
        words.figures().value(limits.mean()),
        words.many());
  }

  private Verdict say(VerdictRule rule, Trend trend, Object... args) {
    return words.verdict(rule, trend, reason(rule), sentence(args));
  }

  private Object[] sentence(Object... args) {
    Object[] all = new Object[2 + args.length];
    all[0] = words.series().name();
    all[1] = words.figure();
    System.arraycopy(args, 0, all, 2, args.length);
    return all;
  }

  private Text reason(VerdictRule rule) {
    int baseline = Math.min(values.length, settings.baseline());
    Text method =
        Wording.text(
            limits.trial() ? "limits.TRIAL" : "limits.FULL",
            baseline,
            words.many(),
            settings.baseline(),
            ControlLimits.LIMIT_FACTOR);
    return Wording.reason(rule, method, differences().amount(smallest()));
  }

  private Figures differences() {
    return words.figures().telling(new double[] {Math.abs(distance()), smallest()});
  }

  private double low() {
    return words.series().unit().within(limits.low());
  }

  private double high() {
    return words.series().unit().within(limits.high());
  }

  private double last() {
    return values[values.length - 1];
  }

  private double distance() {
    return last() - limits.mean();
  }

  private double smallest() {
    return settings.smallestChange(words.series().unit(), limits.mean());
  }
}
