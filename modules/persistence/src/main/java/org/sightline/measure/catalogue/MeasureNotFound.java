package org.sightline.measure.catalogue;

import org.sightline.problem.GovernanceException;

/** There is no such measure within the reach of the actor. */
public final class MeasureNotFound extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says no more than that, so that nothing can be learnt of other agencies. */
  public MeasureNotFound() {
    super(CatalogueProblem.MEASURE_NOT_FOUND);
  }
}
