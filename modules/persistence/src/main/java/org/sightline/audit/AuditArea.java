package org.sightline.audit;

import org.sightline.message.Text;

/** The part of the product that an audited action belongs to. */
public enum AuditArea {
  /** Sign-in, sessions, accounts, roles, keys. */
  ACCESS,
  /** Agencies, people, settings, sharing. */
  ORGANIZATION,
  /** Imports, exports, packages. */
  EXCHANGE,
  /** Strategic plans, goals, indicators. */
  GOALS,
  /** Services, feedback, quarterly reports, action plans. */
  REPORTS,
  /** Hypotheses and analyses. */
  EVIDENCE,
  /** Executive plans, ratings, boards. */
  PLANS,
  /** The audit log itself. */
  AUDIT,
  /** Jobs, backup, retention. */
  OPERATIONS;

  /** Its name for a reader. */
  public Text text() {
    return Text.of(AuditArea.class, "area." + name());
  }

  /**
   * Whether an administrator may see its events; an administrator reads no content and no rating.
   */
  public boolean isSecurity() {
    return this == ACCESS || this == AUDIT || this == OPERATIONS;
  }
}
