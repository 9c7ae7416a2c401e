package org.sightline.persistence;

import org.sightline.problem.ProblemType;

/** What can go wrong between two people and one record. */
public enum StorageProblem implements ProblemType {
  /** Somebody else has changed the record since it was read. */
  STALE_VERSION("stale-version", 412),
  /** The writer did not say which version it has read. */
  VERSION_REQUIRED("version-required", 428);

  private final String slug;
  private final int status;

  StorageProblem(String slug, int status) {
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
