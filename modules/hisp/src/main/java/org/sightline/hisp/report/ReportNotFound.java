package org.sightline.hisp.report;

import org.sightline.problem.GovernanceException;

/** There is no such report or survey result within the reach of the actor. */
public final class ReportNotFound extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says no more than that. */
  public ReportNotFound() {
    super(ReportProblem.REPORT_NOT_FOUND);
  }
}
