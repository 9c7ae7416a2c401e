package org.sightline.app.problem;

import org.sightline.problem.GovernanceException;

/** A parameter of the address is not in the form that is expected. */
public final class BadParameter extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 100;

  /**
   * @param name of the parameter
   * @param given what was sent
   */
  public BadParameter(String name, String given) {
    super(AppProblem.BAD_PARAMETER, name, given.substring(0, Math.min(SHOWN, given.length())));
  }
}
