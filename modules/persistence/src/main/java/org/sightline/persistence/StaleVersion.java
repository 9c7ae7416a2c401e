package org.sightline.persistence;

import org.sightline.problem.GovernanceException;

/** Somebody else has changed the record since it was read; nothing was written. */
public final class StaleVersion extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Names no version: the reader must look at the record again. */
  public StaleVersion() {
    super(StorageProblem.STALE_VERSION);
  }

  /**
   * Refuses unless the versions are the same.
   *
   * @param read the version that the writer has read
   * @param present the version in the store
   * @throws StaleVersion when they differ
   */
  public static void check(long read, long present) {
    if (read != present) {
      throw new StaleVersion();
    }
  }
}
