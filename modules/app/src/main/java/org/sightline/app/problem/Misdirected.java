package org.sightline.app.problem;

import org.sightline.problem.GovernanceException;

/** The request asks for a host that this installation is not. */
public final class Misdirected extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says no more than that: the name was chosen by whoever asks. */
  public Misdirected() {
    super(AppProblem.MISDIRECTED);
  }
}
