package org.sightline.app.demo;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.sightline.hisp.feedback.Channel;
import org.sightline.hisp.feedback.Channel.Reach;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.TransactionPoint;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.report.QuestionResult;
import org.sightline.measure.Driver;
import org.sightline.time.FiscalQuarter;

/** Surveys the invented customers of one service in one quarter. */
final class Surveying {

  /** How much more favourable a driver is answered than trust, in the order of the questions. */
  private static final Map<Driver, Double> LIFT =
      Map.of(
          Driver.SATISFACTION, 0.04,
          Driver.TRUST, 0.0,
          Driver.EFFECTIVENESS, 0.02,
          Driver.EASE, 0.01,
          Driver.EFFICIENCY, -0.05,
          Driver.TRANSPARENCY, 0.03,
          Driver.HUMANITY, 0.05,
          Driver.EMPLOYEE, 0.06);

  private static final List<Driver> ASKED_EVERYWHERE =
      List.of(
          Driver.SATISFACTION, Driver.TRUST, Driver.EFFECTIVENESS, Driver.EASE, Driver.EFFICIENCY);

  private static final double HIGHEST = 0.97;
  private static final double WOBBLE = 0.004;

  private final DemoService service;
  private final FiscalQuarter quarter;
  private final Map<Driver, List<String>> wordings;
  private final Draws draws;
  private final double part;
  private final double favourable;

  /**
   * @param age quarters since the beginning of the data
   * @param part how much of the quarter has passed, 0 to 1
   */
  Surveying(
      DemoService service,
      FiscalQuarter quarter,
      int age,
      double part,
      Map<Driver, List<String>> wordings) {
    this.service = service;
    this.quarter = quarter;
    this.wordings = wordings;
    this.part = part;
    this.draws = new Draws(10_007L * service.seed() + 101L * age);
    this.favourable = favourable(service, quarter, age) + WOBBLE * draws.bell();
  }

  /** How favourably most would be answered, by the story of the service. */
  private static double favourable(DemoService service, FiscalQuarter quarter, int age) {
    return service.rates().favourable()
        + age * service.rates().drift()
        + service.story().shift(quarter) / 100;
  }

  List<DemoSurvey> surveys() {
    long customers =
        Math.max(1, Math.round(service.customers() * part * (0.9 + 0.2 * draws.even())));
    List<DemoSurvey> surveys = new ArrayList<>();
    List<Channel> channels = service.channels();
    for (int i = 0; i < channels.size(); i++) {
      long own = service.volumesOverlap() ? customers : share(customers, i, channels.size());
      surveys.add(survey(channels.get(i), i, own));
    }
    return surveys;
  }

  /** The first channel serves most customers. */
  private static long share(long customers, int place, int channels) {
    int all = channels * (channels + 1) / 2;
    return Math.max(1, customers * (channels - place) / all);
  }

  private DemoSurvey survey(Channel channel, int place, long customers) {
    long offered =
        Math.max(1, Math.min(customers, draws.binomial(customers, service.rates().offered())));
    long respondents = draws.binomial(offered, service.rates().answered());
    return new DemoSurvey(
        channel,
        moment(channel),
        String.format(
            Locale.ROOT,
            "9%03d-%04d",
            service.agency().ordinal() + 1,
            100 + 10 * service.seed() + place),
        new Volumes(customers, offered, respondents),
        questions(channel, respondents));
  }

  private List<QuestionResult> questions(Channel channel, long respondents) {
    List<QuestionResult> questions = new ArrayList<>();
    for (Driver driver : drivers(channel)) {
      double chance =
          Math.min(HIGHEST, favourable + LIFT.getOrDefault(driver, 0.0) + lift(channel));
      long answers = draws.binomial(respondents, driver == Driver.TRUST ? 0.99 : 0.93);
      QuestionCounts counts =
          service.story() == Story.THUMBS
              ? draws.thumbs(answers, chance)
              : draws.fivePoints(answers, chance);
      questions.add(new QuestionResult(number(driver), driver, wording(driver), counts, null));
    }
    return questions;
  }

  private List<Driver> drivers(Channel channel) {
    if (service.story() == Story.THUMBS) {
      return List.of(Driver.TRUST);
    }
    List<Driver> drivers = new ArrayList<>(ASKED_EVERYWHERE);
    drivers.add(asksForFairness() ? Driver.HUMANITY : Driver.TRANSPARENCY);
    if (channel.reach() != Reach.DIGITAL) {
      drivers.add(Driver.EMPLOYEE);
    }
    return drivers;
  }

  /** The sixth question was prescribed as either of two; half of the agencies chose this one. */
  private boolean asksForFairness() {
    return service.agency().compareTo(DemoAgency.PERMITS) > 0;
  }

  private static int number(Driver driver) {
    return switch (driver) {
      case SATISFACTION -> 1;
      case TRUST -> 2;
      case EFFECTIVENESS -> 3;
      case EASE -> 4;
      case EFFICIENCY -> 5;
      case TRANSPARENCY, HUMANITY -> 6;
      default -> 7;
    };
  }

  private String wording(Driver driver) {
    List<String> known = Objects.requireNonNull(wordings.get(driver));
    boolean newer = driver == Driver.TRUST && service.story().rewords(quarter);
    return MessageFormat.format(known.get(newer ? 1 : 0), "the " + service.provider());
  }

  /** People answer otherwise on a screen than to a person. */
  private static double lift(Channel channel) {
    return switch (channel.reach()) {
      case DIGITAL -> -0.01;
      case IN_PERSON -> 0.02;
      default -> 0;
    };
  }

  private static TransactionPoint moment(Channel channel) {
    return switch (channel) {
      case EMAIL, POSTAL_MAIL -> TransactionPoint.POST_SERVICE_JOURNEY;
      case PAPER -> TransactionPoint.RELATIONAL;
      default -> TransactionPoint.POST_INTERACTION;
    };
  }
}
