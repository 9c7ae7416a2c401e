package org.sightline.organization;

import org.sightline.problem.GovernanceException;

/** No such agency, or part of one, within the reach of the actor. */
public final class AgencyNotFound extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says no more: what is out of reach does not exist for the actor. */
  public AgencyNotFound() {
    super(OrganizationProblem.AGENCY_NOT_FOUND);
  }
}
