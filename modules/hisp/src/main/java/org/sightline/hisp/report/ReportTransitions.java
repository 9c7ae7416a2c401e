package org.sightline.hisp.report;

import static org.sightline.hisp.report.ReportState.ARCHIVED;
import static org.sightline.hisp.report.ReportState.CHANGE_REQUESTED;
import static org.sightline.hisp.report.ReportState.DRAFT;
import static org.sightline.hisp.report.ReportState.NOT_REPORTED;
import static org.sightline.hisp.report.ReportState.PUBLISHED;
import static org.sightline.hisp.report.ReportState.SUBMITTED;

import java.util.EnumSet;
import java.util.Set;
import org.sightline.state.StateConflict;
import org.sightline.state.StateMachine;

/** The moves of a quarterly report. */
final class ReportTransitions {

  static final StateMachine<ReportState, ReportEvent> TABLE =
      StateMachine.<ReportState, ReportEvent>refusing(ReportProblem.STATE_CONFLICT)
          .with("R01", DRAFT, ReportEvent.SUBMIT, SUBMITTED)
          .with("R02", CHANGE_REQUESTED, ReportEvent.SUBMIT, SUBMITTED)
          .with("R03", SUBMITTED, ReportEvent.REQUEST_CHANGE, CHANGE_REQUESTED)
          .with("R04", SUBMITTED, ReportEvent.PUBLISH, PUBLISHED)
          .with("R05", DRAFT, ReportEvent.NO_REPORT, NOT_REPORTED)
          .with("R06", SUBMITTED, ReportEvent.NO_REPORT, NOT_REPORTED)
          .with("R07", CHANGE_REQUESTED, ReportEvent.NO_REPORT, NOT_REPORTED)
          .with("R08", NOT_REPORTED, ReportEvent.REOPEN, DRAFT)
          .with("R09", PUBLISHED, ReportEvent.CORRECT, PUBLISHED)
          .with("R10", DRAFT, ReportEvent.WITHDRAW, ARCHIVED)
          .with("R11", CHANGE_REQUESTED, ReportEvent.WITHDRAW, ARCHIVED)
          .with("R12", PUBLISHED, ReportEvent.SUPERSEDE, ARCHIVED)
          .build();

  private ReportTransitions() {}

  /** What may be asked of a report, whoever asks. */
  static Set<ReportEvent> allowed(QuarterlyReport report) {
    return allowed(report.state(), report.isCorrection());
  }

  /**
   * What may be asked in a state. Only a correction can be given up, and there is something to
   * report where a published report is corrected.
   */
  static Set<ReportEvent> allowed(ReportState state, boolean correction) {
    Set<ReportEvent> allowed = EnumSet.noneOf(ReportEvent.class);
    TABLE.allowed(state).stream()
        .filter(ReportEvent::isAsked)
        .filter(event -> event != (correction ? ReportEvent.NO_REPORT : ReportEvent.WITHDRAW))
        .forEach(allowed::add);
    return allowed;
  }

  /**
   * Refuses unless the report allows an event now.
   *
   * @throws StateConflict naming what is allowed instead
   */
  static void require(QuarterlyReport report, ReportEvent event) {
    Set<ReportEvent> allowed = allowed(report);
    boolean open =
        event == ReportEvent.CHANGE ? report.state().isEditable() : allowed.contains(event);
    if (!open) {
      throw new StateConflict(ReportProblem.STATE_CONFLICT, report.state(), event, allowed);
    }
  }
}
