package org.sightline.paging;

import org.sightline.problem.ProblemType;

/** What can go wrong with long lists. */
public enum PagingProblem implements ProblemType {
  /** The place from which to go on is none that the list has given. */
  BAD_CURSOR("bad-cursor", 400);

  private final String slug;
  private final int status;

  PagingProblem(String slug, int status) {
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
