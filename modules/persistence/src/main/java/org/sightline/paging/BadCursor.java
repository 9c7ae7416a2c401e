package org.sightline.paging;

import org.sightline.problem.GovernanceException;

/** The place in a list from which to go on is none that the list has given. */
public final class BadCursor extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says no more than that. */
  public BadCursor() {
    super(PagingProblem.BAD_CURSOR);
  }
}
