package org.sightline.audit;

import org.sightline.message.Text;

/** How an audited action ended. */
public enum AuditOutcome {
  /** It was done. */
  SUCCESS,
  /** It was refused. */
  DENIED,
  /** It was allowed and did not come to its end. */
  FAILED;

  /** Its name for a reader. */
  public Text text() {
    return Text.of(AuditOutcome.class, "outcome." + name());
  }
}
