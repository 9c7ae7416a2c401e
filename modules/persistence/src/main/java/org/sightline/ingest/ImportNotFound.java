package org.sightline.ingest;

import org.sightline.problem.GovernanceException;

/** There is no such import within the reach of the actor. */
public final class ImportNotFound extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says no more than that. */
  public ImportNotFound() {
    super(IngestProblem.IMPORT_NOT_FOUND);
  }
}
