package org.sightline.goals.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sightline.goals.goal.GoalVisibility;
import org.sightline.goals.indicator.FiledMeasurement.Refusal;

/** Takes in the measurements of one file: all of them, or none. */
@ApplicationScoped
class MeasurementFiling {

  private IndicatorRepository indicators;
  private MeasurementChecks checks;
  private MeasurementIntake intake;
  private Clock clock;

  protected MeasurementFiling() {}

  @Inject
  MeasurementFiling(
      IndicatorRepository indicators,
      MeasurementChecks checks,
      MeasurementIntake intake,
      Clock clock) {
    this.indicators = indicators;
    this.checks = checks;
    this.intake = intake;
    this.clock = clock;
  }

  /**
   * Stores the measurements, unless something is wrong with any of them.
   *
   * @return what is wrong, in the order of the file; empty when everything was stored
   */
  List<Refusal> file(
      List<FiledMeasurement> filed, UUID importId, GoalVisibility reach, IndicatorJournal journal) {
    FilingJudgement judgement = judge(filed, reach, journal);
    if (judgement.refusals().isEmpty()) {
      store(judgement.wanted(), importId, journal);
    }
    return judgement.refusals();
  }

  /**
   * What would be wrong with the measurements if they were to be stored now; stores nothing.
   *
   * @return what is wrong, in the order of the file; empty when they could be stored
   */
  List<Refusal> check(
      List<FiledMeasurement> filed, GoalVisibility reach, IndicatorJournal journal) {
    return judge(filed, reach, journal).refusals();
  }

  private FilingJudgement judge(
      List<FiledMeasurement> filed, GoalVisibility reach, IndicatorJournal journal) {
    FilingJudgement judgement = new FilingJudgement(known(filed, reach), checks, journal);
    filed.forEach(judgement::check);
    filed.forEach(judgement::place);
    judgement.refuseTaken(indicators.current(judgement.places()));
    return judgement;
  }

  // A code may name an indicator of several agencies where the reader reaches several.
  private Map<String, IndicatorRow> known(List<FiledMeasurement> filed, GoalVisibility reach) {
    Set<String> names = new HashSet<>();
    List<IndicatorId> ids = new ArrayList<>();
    for (FiledMeasurement one : filed) {
      names.add(one.indicator());
      id(one.indicator(), ids);
    }
    Map<String, IndicatorRow> known = new HashMap<>();
    indicators.byCodes(names, reach).forEach(row -> known.put(row.indicator().code(), row));
    indicators.all(ids, reach).forEach(row -> known.put(row.indicator().id().toString(), row));
    return known;
  }

  private static void id(String text, List<IndicatorId> ids) {
    try {
      ids.add(new IndicatorId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      // It is a code then.
      return;
    }
  }

  private void store(
      Map<IndicatorRow, List<NewMeasurement>> wanted, UUID importId, IndicatorJournal journal) {
    MeasurementSource source =
        new MeasurementSource(
            MeasurementOrigin.IMPORTED,
            importId.toString(),
            journal.userName(),
            clock.instant(),
            importId);
    wanted.forEach(
        (row, measurements) ->
            intake.take(taken(row, measurements, source), journal.calendar(row.indicator())));
  }

  private static Collection<MeasurementIntake.Taken> taken(
      IndicatorRow row, List<NewMeasurement> measurements, MeasurementSource source) {
    return measurements.stream()
        .map(one -> MeasurementIntake.Taken.of(row.indicator(), one, source))
        .toList();
  }
}
