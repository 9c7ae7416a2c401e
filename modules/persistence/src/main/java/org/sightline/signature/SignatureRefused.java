package org.sightline.signature;

import org.sightline.problem.GovernanceException;

/** The account stands for no person: only people sign. */
public final class SignatureRefused extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says that only people sign. */
  public SignatureRefused() {
    super(SignatureProblem.SIGNATURE_REFUSED);
  }
}
