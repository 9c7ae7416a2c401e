package org.sightline.comment;

import org.sightline.problem.GovernanceException;

/** No such comment on this record, or the record is of an agency that the actor has no role in. */
public final class CommentNotFound extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says no more: what is out of reach does not exist for the actor. */
  public CommentNotFound() {
    super(CommentProblem.COMMENT_NOT_FOUND);
  }
}
