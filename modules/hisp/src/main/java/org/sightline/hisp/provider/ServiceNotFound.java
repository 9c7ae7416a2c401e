package org.sightline.hisp.provider;

import org.sightline.problem.GovernanceException;

/** There is no such service within the reach of the actor. */
public final class ServiceNotFound extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says no more than that. */
  public ServiceNotFound() {
    super(ProviderProblem.SERVICE_NOT_FOUND);
  }
}
