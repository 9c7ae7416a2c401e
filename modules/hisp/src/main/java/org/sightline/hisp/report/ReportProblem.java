package org.sightline.hisp.report;

import org.sightline.problem.ProblemType;

/** What can go wrong with quarterly reports. */
public enum ReportProblem implements ProblemType {
  /** No such report or survey result within reach. */
  REPORT_NOT_FOUND("report-not-found", 404),
  /** The text names no fiscal quarter. */
  BAD_QUARTER("bad-quarter", 400),
  /** There is no such event. */
  UNKNOWN_EVENT("unknown-report-event", 400),
  /** The state does not allow what was asked. */
  STATE_CONFLICT("report-state-conflict", 409),
  /** There is a report of the service on the quarter already. */
  REPORT_EXISTS("report-exists", 409),
  /** There is a correction in work already. */
  CORRECTION_IN_WORK("report-correction-in-work", 409),
  /** The agency can still report. */
  WINDOW_OPEN("report-window-open", 409),
  /** Nobody else has proposed that there is nothing to report. */
  NOT_PROPOSED("report-not-proposed", 409),
  /** Who handed it in cannot publish it. */
  FOUR_EYES("report-four-eyes", 403),
  /** A reason is missing, or too short or too long. */
  REASON_REQUIRED("report-reason-required", 422),
  /** Errors stand in the way. */
  ERRORS_OPEN("report-errors-open", 422),
  /** Warnings wait for an explanation. */
  WARNINGS_UNEXPLAINED("report-warnings-unexplained", 422),
  /** There is no earlier report whose set-up could be copied. */
  NOTHING_TO_COPY("report-nothing-to-copy", 422),
  /** The quarter has not begun. */
  QUARTER_NOT_BEGUN("report-quarter-not-begun", 422),
  /** A part of an entry cannot be. */
  ENTRY_REFUSED("report-entry-refused", 422);

  private final String slug;
  private final int status;

  ReportProblem(String slug, int status) {
    this.slug = slug;
    this.status = status;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public int status() {
    return status;
  }
}
