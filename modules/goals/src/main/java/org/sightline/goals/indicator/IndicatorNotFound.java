package org.sightline.goals.indicator;

import org.sightline.problem.GovernanceException;

/** There is no such indicator within the reach of the actor. */
public final class IndicatorNotFound extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says no more than that, so that nothing can be learnt of other agencies or of drafts. */
  public IndicatorNotFound() {
    super(IndicatorProblem.INDICATOR_NOT_FOUND);
  }
}
