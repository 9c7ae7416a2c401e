package org.sightline.ingest;

import org.sightline.problem.GovernanceException;

/** Nobody takes in this format. */
final class UnknownImportFormat extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Names what was asked for and the formats that there are. */
  public UnknownImportFormat(String name, String known) {
    super(IngestProblem.UNKNOWN_IMPORT_FORMAT, name, known);
  }
}
