package org.sightline.persistence;

import org.sightline.problem.GovernanceException;

/** The writer did not say which version it has read. */
final class VersionRequired extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Nothing was written. */
  public VersionRequired() {
    super(StorageProblem.VERSION_REQUIRED);
  }
}
