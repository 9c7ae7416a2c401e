package org.sightline.organization;

import org.sightline.problem.GovernanceException;

/** No such person within the reach of the actor. */
final class PersonNotFound extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says no more: what is out of reach does not exist for the actor. */
  public PersonNotFound() {
    super(OrganizationProblem.PERSON_NOT_FOUND);
  }
}
