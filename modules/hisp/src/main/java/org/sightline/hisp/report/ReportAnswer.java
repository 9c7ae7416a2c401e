package org.sightline.hisp.report;

import jakarta.ws.rs.core.Response;

/** Answers with a report, tagged with the revision that a writer must show. */
final class ReportAnswer {

  private ReportAnswer() {}

  static Response of(Response.ResponseBuilder answer, ReportSummary report) {
    return answer.tag(Long.toString(report.trail().revision())).build();
  }
}
