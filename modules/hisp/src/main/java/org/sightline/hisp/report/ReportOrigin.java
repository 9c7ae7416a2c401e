package org.sightline.hisp.report;

/** Where a report comes from. */
public enum ReportOrigin {
  /** It was prepared here. */
  ENTERED,
  /** It was brought by a file that was published elsewhere; nobody submitted it here. */
  IMPORTED
}
