package org.sightline.dashboard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.table.TablePage;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.TransactionPoint;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.figure.Reach;
import org.sightline.hisp.report.QuestionResult;
import org.sightline.hisp.report.SurveyResultSummary;
import org.sightline.measure.Driver;
import org.sightline.measure.Rate;
import org.sightline.measure.Unit;
import org.sightline.message.Text;

/**
 * A survey of a report beside the same survey of the last one.
 *
 * @param now the survey
 * @param before the same survey last time; null where there was none
 */
record SurveyComparison(SurveyResultSummary now, @Nullable SurveyResultSummary before) {

  /** One decimal: rates of a few percent are the rule here. */
  private static final long ONE_DECIMAL = 1_000;

  /** Its channel, as a heading. */
  public Text channel() {
    var channel = now.setting().channel();
    return channel == null
        ? Text.of(SurveyComparison.class, "survey.asentered", now.setting().channelText())
        : channel.label();
  }

  /** When it is offered, in words. */
  public Text moment() {
    String entered = now.setting().transactionPoint();
    return TransactionPoint.ofCode(entered)
        .map(TransactionPoint::label)
        .orElseGet(() -> Text.of(SurveyComparison.class, "survey.asentered", entered));
  }

  /** How trust was asked for. */
  public String wording() {
    return question(now, Driver.TRUST).map(QuestionResult::wording).orElse("");
  }

  /** How trust was asked for last time, where it was asked in other words; null otherwise. */
  public @Nullable String earlierWording() {
    SurveyResultSummary last = before;
    if (last == null) {
      return null;
    }
    return question(last, Driver.TRUST)
        .map(QuestionResult::wording)
        .filter(earlier -> !earlier.equals(wording()))
        .orElse(null);
  }

  /** Its figures. */
  public TablePage<ComparedFigure> figures() {
    List<ComparedFigure> figures = new ArrayList<>();
    figures.add(volume("customers", Volumes::customers));
    figures.add(volume("offered", Volumes::offered));
    figures.add(volume("respondents", Volumes::respondents));
    figures.add(
        share(
            Text.of(SurveyComparison.class, "figure.response"),
            response(now),
            before == null ? null : response(before),
            SurveyComparison::rate));
    now.questions().forEach(question -> figures.add(question(question)));
    return TablePage.whole(figures);
  }

  private ComparedFigure volume(String key, Function<Volumes, @Nullable Long> part) {
    Long present = part.apply(now.volumes());
    Long last = before == null ? null : part.apply(before.volumes());
    return new ComparedFigure(
        Text.of(SurveyComparison.class, "figure." + key),
        count(present),
        count(last),
        present == null || last == null || last == 0
            ? null
            : changed(100.0 * (present - last) / last));
  }

  private ComparedFigure question(QuestionResult asked) {
    SurveyResultSummary last = before;
    return share(
        Text.of(SurveyComparison.class, "figure.question", asked.number(), asked.driver().label()),
        favourable(asked.counts()),
        last == null
            ? null
            : question(last, asked.driver())
                .map(earlier -> favourable(earlier.counts()))
                .orElse(null),
        SurveyComparison::share);
  }

  private static ComparedFigure share(
      Text name, @Nullable Rate now, @Nullable Rate before, Function<Rate, Text> words) {
    return new ComparedFigure(
        name,
        now == null ? null : words.apply(now),
        before == null ? null : words.apply(before),
        now == null || before == null ? null : moved(percent(now) - percent(before)));
  }

  private static Text changed(double percent) {
    return Text.of(SurveyComparison.class, "change.percent", percent);
  }

  private static Text moved(double points) {
    return Text.of(SurveyComparison.class, "change.points", points);
  }

  private static @Nullable Text count(@Nullable Long count) {
    return count == null ? null : Text.of(SurveyComparison.class, "figure.count", count);
  }

  private static @Nullable Rate response(SurveyResultSummary of) {
    return Reach.response(List.of(of.volumes()))
        .filter(rate -> rate.denominator() > 0)
        .orElse(null);
  }

  private static @Nullable Rate favourable(QuestionCounts counts) {
    return counts.n() == 0 ? null : new Rate(counts.favourable(), counts.n());
  }

  private static Text rate(Rate rate) {
    return Unit.PERCENT.text(percent(rate), Math.max(ONE_DECIMAL, rate.denominator()));
  }

  private static Text share(Rate rate) {
    return Text.of(
        SurveyComparison.class,
        "figure.favourable",
        Unit.PERCENT.text(percent(rate), rate.denominator()),
        rate.denominator());
  }

  private static double percent(Rate rate) {
    return rate.percent().orElseThrow();
  }

  private static Optional<QuestionResult> question(SurveyResultSummary of, Driver driver) {
    return of.questions().stream().filter(one -> one.driver() == driver).findFirst();
  }
}
