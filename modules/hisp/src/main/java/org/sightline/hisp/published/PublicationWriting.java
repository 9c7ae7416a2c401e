package org.sightline.hisp.published;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.figure.Reach;
import org.sightline.measure.Driver;
import org.sightline.measure.Estimate;
import org.sightline.measure.Rate;
import org.sightline.persistence.BatchInsert;
import org.sightline.statistics.Interval;

/** Writes published quarters in bulk, parents before their children. */
final class PublicationWriting implements AutoCloseable {

  private final Instant now;
  private final BatchInsert quarters;
  private final BatchInsert surveys;
  private final BatchInsert answers;
  private final BatchInsert figures;

  PublicationWriting(Connection connection, Instant now) throws SQLException {
    this.now = now;
    this.quarters = PublishedTables.quarters(connection);
    this.surveys = PublishedTables.surveys(connection);
    this.answers = PublishedTables.answers(connection);
    this.figures = PublishedTables.figures(connection);
  }

  void add(NewPublishedQuarter quarter) throws SQLException {
    UUID id = UUID.randomUUID();
    addQuarter(id, quarter);
    int number = 0;
    for (NewPublishedSurvey survey : quarter.surveys()) {
      addSurvey(id, ++number, survey);
    }
    for (NewPublishedFigure figure : quarter.figures()) {
      addFigure(id, figure);
    }
    if (answers.isFull() || figures.isFull()) {
      flush();
    }
  }

  void flush() throws SQLException {
    quarters.flush();
    surveys.flush();
    answers.flush();
    figures.flush();
  }

  @Override
  public void close() throws SQLException {
    quarters.close();
    surveys.close();
    answers.close();
    figures.close();
  }

  private void addQuarter(UUID id, NewPublishedQuarter quarter) throws SQLException {
    List<Volumes> volumes = quarter.surveys().stream().map(NewPublishedSurvey::volumes).toList();
    quarters.add(
        id,
        quarter.agency(),
        quarter.provider(),
        quarter.service(),
        quarter.serviceName(),
        quarter.quarter().year().value(),
        quarter.quarter().number(),
        quarter.period().start(),
        quarter.period().end(),
        quarter.version(),
        quarter.source(),
        quarter.snapshotHash(),
        now,
        sum(volumes, Volumes::customers),
        sum(volumes, Volumes::offered),
        sum(volumes, Volumes::respondents),
        percent(Reach.coverage(volumes).orElse(null)),
        percent(Reach.response(volumes).orElse(null)),
        quarter.method(),
        NewPublishedQuarter.METHOD_VERSION);
  }

  private void addSurvey(UUID quarter, int number, NewPublishedSurvey survey) throws SQLException {
    surveys.add(
        quarter,
        number,
        survey.instrument(),
        survey.label(),
        survey.volumes().customers(),
        survey.volumes().offered(),
        survey.volumes().respondents());
    for (Map.Entry<Driver, QuestionCounts> asked : survey.answers().entrySet()) {
      addAnswers(quarter, number, asked.getKey(), asked.getValue());
    }
  }

  private void addAnswers(UUID quarter, int number, Driver driver, QuestionCounts counts)
      throws SQLException {
    answers.add(
        quarter, number, driver, counts.n1(), counts.n2(), counts.n3(), counts.n4(), counts.n5());
  }

  private void addFigure(UUID quarter, NewPublishedFigure figure) throws SQLException {
    Estimate mean = figure.mean();
    Interval shareInterval = Objects.requireNonNull(figure.share().interval());
    Interval meanInterval = mean == null ? null : mean.interval();
    figures.add(
        UUID.randomUUID(),
        quarter,
        figure.instrument(),
        figure.label(),
        figure.driver(),
        figure.share().n(),
        figure.favourable(),
        figure.share().value(),
        shareInterval.low(),
        shareInterval.high(),
        mean == null ? null : mean.value(),
        meanInterval == null ? null : meanInterval.low(),
        meanInterval == null ? null : meanInterval.high(),
        figure.method(),
        figure.flags().stream().sorted().map(Enum::name).collect(Collectors.joining("|")));
  }

  /** The sum of all surveys; null where one does not know its number: a part is not the whole. */
  private static @Nullable Long sum(
      List<Volumes> volumes, Function<Volumes, @Nullable Long> number) {
    long sum = 0;
    for (Volumes each : volumes) {
      Long one = number.apply(each);
      if (one == null) {
        return null;
      }
      sum = Math.addExact(sum, one);
    }
    return sum;
  }

  private static @Nullable Double percent(@Nullable Rate rate) {
    OptionalDouble percent = rate == null ? OptionalDouble.empty() : rate.percent();
    return percent.isPresent() ? percent.getAsDouble() : null;
  }
}
