package org.sightline.dashboard.hisp;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.chart.AnswerBars;
import org.sightline.dashboard.chart.AnswerRow;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.TransactionPoint;
import org.sightline.hisp.report.QuestionResult;
import org.sightline.hisp.report.SurveyResultSummary;
import org.sightline.measure.Driver;
import org.sightline.measure.Unit;
import org.sightline.message.Text;

/**
 * One survey of a service in one quarter.
 *
 * @param survey what it gave
 * @param number its place on the page, from 1
 * @param reach how far it reached
 * @param questions what was asked, trust first
 * @param bars how it was answered
 */
record SurveyCard(
    SurveyResultSummary survey,
    int number,
    ServiceReach reach,
    List<QuestionResult> questions,
    AnswerBars bars) {

  private static final Comparator<QuestionResult> TRUST_FIRST =
      Comparator.comparing((QuestionResult one) -> one.driver() != Driver.TRUST)
          .thenComparing(QuestionResult::number);

  static SurveyCard of(SurveyResultSummary survey, int number, Locale locale) {
    List<QuestionResult> questions = survey.questions().stream().sorted(TRUST_FIRST).toList();
    return new SurveyCard(
        survey,
        number,
        ServiceReach.of(List.of(survey.volumes())),
        questions,
        AnswerBars.of(questions.stream().map(one -> row(one, locale)).toList(), locale));
  }

  private static AnswerRow row(QuestionResult question, Locale locale) {
    QuestionCounts counts = question.counts();
    return new AnswerRow(
        label(question).in(locale),
        List.of(counts.n1(), counts.n2(), counts.n3(), counts.n4(), counts.n5()));
  }

  /** What a question is about, with its number in the survey. */
  public static Text label(QuestionResult question) {
    return Text.of(
        SurveyCard.class, "survey.question", question.number(), question.driver().label());
  }

  /** The same, for pages. */
  public Text labelOf(QuestionResult question) {
    return label(question);
  }

  /** The channel for readers: its name, else what was entered, else null. */
  public @Nullable Text channel() {
    var channel = survey.setting().channel();
    if (channel != null) {
      return channel.label();
    }
    String entered = survey.setting().channelText();
    return entered.isBlank() ? null : Text.of(SurveyCard.class, "survey.asentered", entered);
  }

  /**
   * When the survey is offered: the name of a known moment, else as entered; null when not said.
   */
  public @Nullable Text moment() {
    String entered = survey.setting().transactionPoint();
    if (entered.isBlank()) {
      return null;
    }
    return TransactionPoint.ofCode(entered)
        .map(TransactionPoint::label)
        .orElseGet(() -> Text.of(SurveyCard.class, "survey.asentered", entered));
  }

  /** Id of its part of the page. */
  public UUID id() {
    return survey.id().value();
  }

  /** What the answers say about trust, in a sentence. */
  public Text finding() {
    Optional<QuestionCounts> trust =
        questions.stream()
            .filter(one -> one.driver() == Driver.TRUST && one.counts().n() > 0)
            .map(QuestionResult::counts)
            .findFirst();
    return trust
        .map(SurveyCard::finding)
        .orElseGet(() -> Text.of(SurveyCard.class, "survey.notrust"));
  }

  private static Text finding(QuestionCounts trust) {
    double favourable = 100 * trust.favourableShare().orElseThrow();
    double unfavourable = 100 * trust.unfavourableShare().orElseThrow();
    return Text.of(
        SurveyCard.class,
        trust.isBinaryCoded() ? "survey.thumbs" : "survey.finding",
        Unit.PERCENT.text(favourable, trust.n()),
        Unit.PERCENT.text(unfavourable, trust.n()),
        trust.n());
  }
}
