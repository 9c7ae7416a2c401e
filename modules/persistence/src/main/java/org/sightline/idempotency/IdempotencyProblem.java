package org.sightline.idempotency;

import org.sightline.problem.ProblemType;

/** What can go wrong with a key that a client chose for its request. */
public enum IdempotencyProblem implements ProblemType {
  /** The key stands for another request. */
  IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422),
  /** The first request has not ended, or nobody knows how it ended. */
  IDEMPOTENCY_KEY_IN_USE("idempotency-key-in-use", 409);

  private final String slug;
  private final int status;

  IdempotencyProblem(String slug, int status) {
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
