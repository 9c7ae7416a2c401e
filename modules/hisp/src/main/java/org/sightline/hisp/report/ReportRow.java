package org.sightline.hisp.report;

/** A report with the name of its provider, as the query finds them. */
record ReportRow(QuarterlyReport report, String providerName) {

  // Public, so that the query can call it.
  public ReportRow {}

  ReportSummary summary() {
    return report.summary(providerName);
  }
}
