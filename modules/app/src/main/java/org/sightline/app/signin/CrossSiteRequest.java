package org.sightline.app.signin;

import org.sightline.problem.GovernanceException;
import org.sightline.security.SecurityProblem;

/** A page of another site made the request. */
final class CrossSiteRequest extends GovernanceException {

  private static final long serialVersionUID = 1L;

  CrossSiteRequest() {
    super(SecurityProblem.CROSS_SITE_REQUEST);
  }
}
