package org.sightline.measure;

import org.sightline.message.Text;

/**
 * The verdict by the interval of the difference of two points.
 *
 * @param words of the later point
 * @param before the earlier point
 * @param change from the earlier to the later one
 * @param settings the thresholds
 */
record DifferenceVerdict(
    Wording words, Observation before, Change change, VerdictSettings settings) {

  Verdict verdict() {
    if (!change.interval().excludesZero()) {
      return mayBeBlind() ? baseTooSmall() : notShown();
    }
    double size = Math.abs(change.difference());
    return settings.matters(words.series().unit(), size, before.value()) ? shown() : tooSmall();
  }

  private Verdict shown() {
    Trend trend = words.series().direction().judge(change.difference());
    return trend == Trend.TOO_EARLY
        ? say(VerdictRule.DIFFERENCE_WITHOUT_DIRECTION, trend, range())
        : words.byTrend(
            VerdictRule.DIFFERENCE_SHOWN,
            trend,
            reason(VerdictRule.DIFFERENCE_SHOWN),
            sentence(range()));
  }

  private Verdict notShown() {
    return say(VerdictRule.DIFFERENCE_NOT_SHOWN, Trend.NO_REAL_CHANGE, range());
  }

  private Verdict tooSmall() {
    Text difference = figures().change(change.difference());
    Text smallest = figures().amount(smallest());
    return say(
        VerdictRule.DIFFERENCE_TOO_SMALL, Trend.NO_REAL_CHANGE, range(), difference, smallest);
  }

  private Verdict baseTooSmall() {
    long answers = change.answersFor(showable());
    Text amount = figures().amount(showable());
    return say(VerdictRule.BASE_TOO_SMALL, Trend.TOO_EARLY, range(), answers, words.one(), amount);
  }

  private Verdict say(VerdictRule rule, Trend trend, Object... args) {
    return words.verdict(rule, trend, reason(rule), sentence(args));
  }

  private Object[] sentence(Object... args) {
    Object[] all = new Object[5 + args.length];
    all[0] = words.series().name();
    all[1] = words.figure();
    all[2] = words.period(before);
    all[3] = words.value(before);
    all[4] = words.many();
    System.arraycopy(args, 0, all, 5, args.length);
    return all;
  }

  private Text reason(VerdictRule rule) {
    return Wording.reason(rule, change.method(), figures().amount(smallest()), words.many());
  }

  private Text range() {
    return figures().range(change.interval());
  }

  private Figures figures() {
    Figures figures =
        words
            .figures()
            .telling(
                new double[] {change.interval().low(), 0},
                new double[] {change.interval().high(), 0});
    return change.interval().excludesZero()
        ? figures.telling(new double[] {Math.abs(change.difference()), smallest()})
        : figures;
  }

  private boolean mayBeBlind() {
    return showable() > 0 && change.detectable(showable()) > showable();
  }

  private double smallest() {
    return settings.smallestChange(words.series().unit(), before.value());
  }

  private double showable() {
    return settings.showableChange(words.series().unit(), before.value());
  }
}
