package org.sightline.lineofsight.hypothesis;

import org.sightline.problem.GovernanceException;

/** There is no such hypothesis within the reach of the actor. */
final class HypothesisNotFound extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says no more than that, so that nothing can be learnt of other agencies. */
  public HypothesisNotFound() {
    super(HypothesisProblem.HYPOTHESIS_NOT_FOUND);
  }
}
