package org.sightline.comment;

import org.sightline.problem.ProblemType;

/** What can go wrong with comments. */
public enum CommentProblem implements ProblemType {
  /** No such comment on this record. */
  COMMENT_NOT_FOUND("comment-not-found", 404),
  /** Nothing is said, or too much. */
  COMMENT_REFUSED("comment-refused", 422);

  private final String slug;
  private final int status;

  CommentProblem(String slug, int status) {
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
