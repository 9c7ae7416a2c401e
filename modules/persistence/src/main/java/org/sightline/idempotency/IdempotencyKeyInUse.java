package org.sightline.idempotency;

import org.sightline.problem.GovernanceException;

/** The first request under a key has not ended, as far as anybody knows. */
final class IdempotencyKeyInUse extends GovernanceException {

  private static final long serialVersionUID = 1L;

  IdempotencyKeyInUse() {
    super(IdempotencyProblem.IDEMPOTENCY_KEY_IN_USE);
  }
}
