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
public record SurveyComparison(SurveyResultSummary now, @Nullable SurveyResultSummary before) {

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
    figures.add(volume("customers", now.volumes().customers(), Volumes::customers));
    figures.add(volume("offered", now.volumes().offered(), Volumes::offered));
    figures.add(volume("respondents", now.volumes().respondents(), Volumes::respondents));
    figures.add(
        new ComparedFigure(
            Text.of(SurveyComparison.class, "figure.response"),
            response(now),
            before == null ? null : response(before)));
    for (QuestionResult question : now.questions()) {
      figures.add(
          new ComparedFigure(
              Text.of(
                  SurveyComparison.class,
                  "figure.question",
                  question.number(),
                  question.driver().label()),
              favourable(question.counts()),
              before == null
                  ? null
                  : question(before, question.driver())
                      .map(earlier -> favourable(earlier.counts()))
                      .orElse(null)));
    }
    return TablePage.whole(figures);
  }

  private ComparedFigure volume(
      String key, @Nullable Long present, Function<Volumes, @Nullable Long> part) {
    return new ComparedFigure(
        Text.of(SurveyComparison.class, "figure." + key),
        count(present),
        before == null ? null : count(part.apply(before.volumes())));
  }

  private static @Nullable Text count(@Nullable Long count) {
    return count == null ? null : Text.of(SurveyComparison.class, "figure.count", count);
  }

  private static @Nullable Text response(SurveyResultSummary of) {
    return Reach.response(List.of(of.volumes()))
        .filter(rate -> rate.denominator() > 0)
        .map(SurveyComparison::percent)
        .orElse(null);
  }

  private static Text percent(Rate rate) {
    return Unit.PERCENT.text(
        rate.percent().orElseThrow(), Math.max(ONE_DECIMAL, rate.denominator()));
  }

  private static @Nullable Text favourable(QuestionCounts counts) {
    if (counts.n() == 0) {
      return null;
    }
    return Text.of(
        SurveyComparison.class,
        "figure.favourable",
        Unit.PERCENT.text(100 * counts.favourableShare().orElseThrow(), counts.n()),
        counts.n());
  }

  private static Optional<QuestionResult> question(SurveyResultSummary of, Driver driver) {
    return of.questions().stream().filter(one -> one.driver() == driver).findFirst();
  }
}
