package org.sightline.security;

import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;

/** The actor may not do this, on a record that it may see. */
public final class AccessDenied extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /**
   * @param permission what it would have needed
   */
  public AccessDenied(Permission permission) {
    super(SecurityProblem.ACCESS_DENIED, Text.of(AccessDenied.class, "permission." + permission));
  }
}
