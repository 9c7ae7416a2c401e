package org.sightline.security;

import org.sightline.problem.ProblemType;

/** What can go wrong between a caller and what it may do. */
public enum SecurityProblem implements ProblemType {
  /** Nobody has signed in. */
  NOT_SIGNED_IN("not-signed-in", 401),
  /** User name or password is wrong. */
  WRONG_CREDENTIALS("wrong-credentials", 401),
  /** Too many wrong passwords: the account waits. */
  ACCOUNT_LOCKED("account-locked", 401),
  /** The role does not allow this action. */
  ACCESS_DENIED("access-denied", 403),
  /** The request was made by a page of another site. */
  CROSS_SITE_REQUEST("cross-site-request", 403);

  private final String slug;
  private final int status;

  SecurityProblem(String slug, int status) {
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
