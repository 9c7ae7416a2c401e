package org.sightline.ingest;

import org.sightline.problem.GovernanceException;

/** There is no such record for a file to belong to. */
final class UnknownTarget extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public UnknownTarget(String target) {
    super(IngestProblem.UNKNOWN_TARGET, target.substring(0, Math.min(60, target.length())));
  }
}
