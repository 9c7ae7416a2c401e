package org.sightline.idempotency;

import org.sightline.problem.GovernanceException;

/** A key was sent with another request than the first time. */
final class IdempotencyKeyReused extends GovernanceException {

  private static final long serialVersionUID = 1L;

  IdempotencyKeyReused() {
    super(IdempotencyProblem.IDEMPOTENCY_KEY_REUSED);
  }
}
