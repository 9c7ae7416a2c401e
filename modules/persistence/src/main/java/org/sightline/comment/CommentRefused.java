package org.sightline.comment;

import org.sightline.problem.GovernanceException;

/** A comment that says nothing, or too much. */
final class CommentRefused extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says how long a comment may be. */
  public CommentRefused() {
    super(CommentProblem.COMMENT_REFUSED, NewComment.LONGEST);
  }
}
