package org.sightline.hisp.published;

import org.sightline.problem.GovernanceException;

/** The provider has published nothing, or nothing for the quarter. */
public final class PublicationNotFound extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says no more than that: whether there is such a provider is not told. */
  public PublicationNotFound() {
    super(PublishedProblem.PUBLICATION_NOT_FOUND);
  }
}
