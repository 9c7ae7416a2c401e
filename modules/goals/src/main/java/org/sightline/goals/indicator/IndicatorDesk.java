package org.sightline.goals.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sightline.audit.AuditAction;
import org.sightline.goals.goal.GoalSummary;
import org.sightline.goals.goal.GoalVisibility;

/** Checks what somebody wants to write, has it written and recorded. */
@ApplicationScoped
class IndicatorDesk {

  private IndicatorWriting writing;
  private MeasurementEntry entry;
  private MeasurementFiling filing;
  private IndicatorJournal journal;
  private Clock clock;

  protected IndicatorDesk() {}

  @Inject
  IndicatorDesk(
      IndicatorWriting writing,
      MeasurementEntry entry,
      MeasurementFiling filing,
      IndicatorJournal journal,
      Clock clock) {
    this.writing = writing;
    this.entry = entry;
    this.filing = filing;
    this.journal = journal;
    this.clock = clock;
  }

  IndicatorRow create(NewIndicator wanted, GoalSummary goal) {
    IndicatorRow row = writing.add(wanted, goal);
    journal.record(row.indicator(), AuditAction.INDICATOR_CREATED, wanted.code(), null);
    return row;
  }

  IndicatorRow bring(NewIndicator wanted, GoalSummary goal) {
    return writing.add(wanted, goal);
  }

  TargetSummary set(NewTarget wanted, IndicatorRow row) {
    Indicator indicator = row.indicator();
    List<TargetFault> faults = faults(wanted, indicator);
    if (!row.goalState().isHidden() && !row.goalState().isOpen()) {
      throw new TargetRefused(List.of(TargetFault.GOAL_CLOSED));
    }
    if (!faults.isEmpty()) {
      throw new TargetRefused(faults);
    }
    TargetSummary set =
        writing.set(wanted, indicator, journal.userName(), clock.instant()).summary();
    journal.record(indicator, AuditAction.TARGET_SET, wanted.period().toString(), wanted.reason());
    return set;
  }

  private List<TargetFault> faults(NewTarget wanted, Indicator indicator) {
    Target before = writing.before(wanted, indicator);
    return TargetRules.faults(
        indicator.unit(),
        indicator.direction(),
        indicator.baseline(),
        wanted,
        before == null ? 1 : before.revision() + 1,
        LocalDate.now(clock));
  }

  TargetSummary bring(NewTarget wanted, IndicatorRow row) {
    return writing.set(wanted, row.indicator(), journal.userName(), clock.instant()).summary();
  }

  MeasurementSummary enter(NewMeasurement wanted, IndicatorRow row) {
    Indicator indicator = row.indicator();
    MeasurementSummary entered =
        entry.enter(row, wanted, journal.userName(), journal.calendar(indicator)).summary();
    journal.record(
        indicator, AuditAction.MEASUREMENT_ENTERED, wanted.period().toString(), wanted.note());
    return entered;
  }

  void bring(Collection<NewMeasurement> wanted, String source) {
    entry.bring(wanted, source, journal);
  }

  List<FiledMeasurement.Refusal> file(
      List<FiledMeasurement> filed, UUID importId, GoalVisibility reach) {
    return filing.file(filed, importId, reach, journal);
  }

  List<FiledMeasurement.Refusal> check(List<FiledMeasurement> filed, GoalVisibility reach) {
    return filing.check(filed, reach, journal);
  }
}
