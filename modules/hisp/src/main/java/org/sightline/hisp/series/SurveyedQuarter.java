package org.sightline.hisp.series;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.QuestionWordings;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.figure.SurveyFigures;
import org.sightline.measure.Driver;
import org.sightline.time.FiscalQuarter;

/**
 * The published survey results of one service in one quarter.
 *
 * @param quarter the quarter
 * @param results its results, one at least
 * @param submittedAt when the report was handed in; null where nobody knows
 */
record SurveyedQuarter(
    FiscalQuarter quarter, List<SurveyedResult> results, @Nullable Instant submittedAt) {

  private static final int LONGEST_SOURCE = 200;

  SurveyedQuarter {
    results = List.copyOf(results);
  }

  Set<Driver> drivers() {
    Set<Driver> drivers = EnumSet.noneOf(Driver.class);
    results.forEach(result -> drivers.addAll(result.questions().keySet()));
    return drivers;
  }

  List<SurveyFigures> figures(Driver driver) {
    return results.stream().flatMap(result -> result.figures(driver).stream()).toList();
  }

  QuestionWordings wordings(Driver driver) {
    return QuestionWordings.of(results.stream().map(result -> result.wording(driver)).toList());
  }

  List<Volumes> volumes() {
    return results.stream().map(SurveyedResult::volumes).toList();
  }

  /** The reports that the results stand in, all of them, in a fixed order. */
  String reports() {
    return results.stream()
        .map(SurveyedResult::report)
        .distinct()
        .sorted()
        .map(UUID::toString)
        .collect(Collectors.joining(","));
  }

  /** The reports that the results stand in, as the source of figures. */
  String source() {
    String reports = reports();
    return reports.length() <= LONGEST_SOURCE ? reports : reports.substring(0, LONGEST_SOURCE);
  }

  /** The part of the quarter that one instrument gave; empty where it gave nothing. */
  Optional<SurveyedQuarter> of(UUID instrument) {
    List<SurveyedResult> own =
        results.stream().filter(result -> result.instrument().equals(instrument)).toList();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(new SurveyedQuarter(quarter, own, submittedAt));
  }
}
