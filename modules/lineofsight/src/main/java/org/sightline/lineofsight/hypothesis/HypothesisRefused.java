package org.sightline.lineofsight.hypothesis;

import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;

/** The hypothesis cannot be written like this. */
final class HypothesisRefused extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Names the reason: a key {@code hypothesis-refused.<reason>} of this package's messages. */
  public HypothesisRefused(String reason) {
    super(
        HypothesisProblem.HYPOTHESIS_REFUSED,
        Text.of(HypothesisRefused.class, "hypothesis-refused." + reason));
  }
}
