package org.sightline.hisp.report;

import org.sightline.problem.ProblemType;

/** What can go wrong with quarterly reports. */
public enum ReportProblem implements ProblemType {
  /** No such report or survey result within reach. */
  REPORT_NOT_FOUND("report-not-found", 404),
  /** The text names no fiscal quarter. */
  BAD_QUARTER("bad-quarter", 400);

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
