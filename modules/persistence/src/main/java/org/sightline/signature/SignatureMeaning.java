package org.sightline.signature;

import org.sightline.message.Text;

/**
 * What a signature says. The names stand in hashed rows: add to them, never rename or take away.
 */
public enum SignatureMeaning {
  /** The executive was consulted and has read the plan. */
  CONSULTED,
  /** The plan holds for the period. */
  ESTABLISHES_PLAN,
  /** A progress review was held. */
  PROGRESS_HELD,
  /** The executive hands in what was accomplished. */
  ACCOMPLISHMENTS_SUBMITTED,
  /** The rating official gives the initial rating. */
  INITIAL_RATING,
  /** A second official agrees. */
  CONCURRENCE,
  /** The executive has received a rating, agreed or not. */
  RECEIPT_NOT_AGREEMENT,
  /** A higher-level reviewer has looked at the rating. */
  HLR_FINDINGS,
  /** The board recommends. */
  PRB_RECOMMENDATION,
  /** The appointing authority assigns the rating. */
  ANNUAL_RATING,
  /** The executive did not sign, and the rating official says why. */
  REFUSED_DOCUMENTED;

  /** Its short name for a reader. */
  public Text label() {
    return Text.of(SignatureMeaning.class, "meaning." + name());
  }

  /** The sentence that the signer sees and signs; it is stored as it was shown. */
  public Text statement() {
    return Text.of(SignatureMeaning.class, "statement." + name());
  }
}
