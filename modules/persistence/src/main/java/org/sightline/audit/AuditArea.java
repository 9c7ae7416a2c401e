package org.sightline.audit;

import org.sightline.message.Text;

/** The part of the product that an audited action belongs to. */
public enum AuditArea {
  /** Sign-in, sessions, accounts, roles, keys. */
  ACCESS,
  /** Imports, exports, packages. */
  EXCHANGE,
  /** Quarterly reports. */
  REPORTS,
  /** Strategic plans, goals, indicators, hypotheses. */
  GOALS,
  /** Executives, their plans, and what is signed. */
  PLANS,
  /** Settings of an agency. */
  SETTINGS,
  /** The audit log itself. */
  AUDIT;

  /** Its name for a reader. */
  public Text text() {
    return Text.of(AuditArea.class, "area." + name());
  }

  /**
   * Whether an administrator may see its events; an administrator reads no content and no rating.
   */
  public boolean isSecurity() {
    return this == ACCESS || this == AUDIT;
  }
}
