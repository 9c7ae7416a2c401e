package org.sightline.security;

/** One kind of action; the access table says which role may do it, and how far it reaches. */
public enum Permission {
  /** Reads the directory of agencies and their parts. */
  READ_AGENCIES,
  /** Reads names and positions of people. */
  READ_PEOPLE,
  /** Reads providers and services. */
  READ_SERVICES,
  /** Reads measures, their observations and verdicts. */
  READ_MEASURES,
  /** Reads quarterly reports that are still being prepared. */
  READ_DRAFT_REPORTS,
  /** Reads quarterly reports that were handed in. */
  READ_FILED_REPORTS,
  /** Reads published quarterly reports. */
  READ_PUBLISHED_REPORTS,
  /** Counts the reports of a quarter by state: the board. */
  READ_BOARD,
  /** Writes quarterly reports, hands them in and corrects them. */
  EDIT_REPORTS,
  /** Confirms that there is nothing to report. */
  CONFIRM_NO_REPORT,
  /** Decides on quarterly reports that were handed in. */
  REVIEW_REPORTS,
  /** Publishes quarterly reports. */
  PUBLISH_REPORTS,
  /** Imports files that hold reports of many agencies. */
  IMPORT_HISTORY,
  /** Reads imports and what was wrong with them. */
  READ_IMPORTS,
  /** Reads strategic plans, goals and indicators that are approved. */
  READ_GOALS,
  /** Reads goals and indicators that are still being prepared. */
  READ_DRAFT_GOALS,
  /** Writes strategic plans, goals, indicators and targets. */
  EDIT_GOALS,
  /** Approves strategic plans and goals. */
  APPROVE_GOALS,
  /** Enters measurements of indicators. */
  ENTER_MEASUREMENTS,
  /** Reads hypotheses about what works. */
  READ_HYPOTHESES,
  /** Writes, registers and withdraws hypotheses. */
  EDIT_HYPOTHESES,
  /** Reads the rule sets by which plans are weighed and summed. */
  READ_RULE_SETS,
  /** Reads executives, their officials and their line of sight. */
  READ_EXECUTIVES,
  /** Reads executive plans. */
  READ_PLANS,
  /** Reads the customer experience requirements of established plans, and nothing else of them. */
  READ_CX_REQUIREMENTS,
  /** Writes executive plans. */
  EDIT_PLANS,
  /** Signs executive plans. */
  SIGN_PLANS,
  /** Comments on executive plans. */
  COMMENT_PLANS,
  /** Manages appraisal cycles, executives and their officials. */
  MANAGE_EXECUTIVES,
  /** Reads what waits for the own person. */
  READ_INBOX,
  /** Reads and changes the settings of an agency. */
  MANAGE_SETTINGS,
  /** Reads background jobs. */
  READ_JOBS,
  /** Cancels background jobs and has failed ones taken again. */
  MANAGE_JOBS,
  /** Reads accounts and who holds which role. */
  READ_ACCOUNTS,
  /** Creates accounts, locks and unlocks them, grants and revokes roles. */
  MANAGE_ACCOUNTS,
  /** Sees and revokes the API keys of other accounts. */
  MANAGE_API_KEYS,
  /** Reads the whole audit trail and exports it. */
  READ_AUDIT,
  /** Reads the audit trail's events about sign-in, accounts and roles. */
  READ_SECURITY_EVENTS,
  /** Recomputes the audit chain. */
  VERIFY_AUDIT,
  /** Reads the technical figures and descriptions of the installation. */
  READ_METRICS,
  /** Manages the own account: password, sessions, API keys. */
  OWN_ACCOUNT
}
