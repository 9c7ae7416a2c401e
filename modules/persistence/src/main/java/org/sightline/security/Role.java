package org.sightline.security;

import java.util.Arrays;

/**
 * What a person is to the product. A role is granted to an account with dates, for one agency or,
 * where it is central, for all of them.
 */
public enum Role {
  /** Keeps the installation running; sees accounts and jobs, never ratings. */
  ADMIN(true),
  /** Manages the accounts of one agency. */
  AGENCY_ADMIN(false),
  /** An inspector: reads what was filed and verifies that nothing was changed. */
  AUDITOR(true),
  /** The central reviewer, who decides on filed reports. */
  REVIEWER(true),
  /** The central releaser, who publishes what another one has reviewed. */
  RELEASER(true),
  /** A central analyst, who reads what was filed and adds notes. */
  ANALYST(true),
  /** Prepares an agency's quarterly reports. */
  STEWARD(false),
  /** Leads an agency's work on customer experience. */
  CX_LEAD(false),
  /** A leader who answers for services. */
  EXECUTIVE(false),
  /** Rates executives. */
  RATING_OFFICIAL(false),
  /** The office that sets and administers executive plans. */
  HR(false),
  /** A member of a Performance Review Board. */
  PRB_MEMBER(false),
  /** Chairs a Performance Review Board. */
  PRB_CHAIR(false),
  /** Decides on ratings after the board. */
  APPOINTING_AUTHORITY(false),
  /** The head of an agency. */
  AGENCY_HEAD(false),
  /** The Chief Operating Officer of an agency. */
  COO(false),
  /** The Performance Improvement Officer of an agency. */
  PIO(false),
  /** The Evaluation Officer of an agency. */
  EVALUATION_OFFICER(false),
  /** Prepares for a principal, and never signs. */
  AIDE(false);

  private final boolean central;

  Role(boolean central) {
    this.central = central;
  }

  /** The roles that are granted for one agency. */
  static Role[] agencyRoles() {
    return Arrays.stream(values()).filter(role -> !role.central).toArray(Role[]::new);
  }

  /** Whether the role is granted for the whole installation rather than for one agency. */
  public boolean central() {
    return central;
  }
}
