package org.sightline.hisp.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.paging.Items;

/** The quarterly reports that the caller may see. */
@Path("hisp/reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {

  @Inject private QuarterlyReports reports;

  /** Reports in a stable order. */
  @GET
  public Items<ReportSummary> list(
      @QueryParam("quarter") @Nullable String quarter,
      @QueryParam("state") @Nullable ReportState state,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("after") @Nullable UUID after) {
    int rows = Items.limit(limit);
    ReportFilter filter =
        new ReportFilter(
            quarter == null || quarter.isBlank() ? null : BadQuarter.required(quarter), state);
    return Items.of(reports.list(filter, after, rows + 1), rows, last -> last.id().toString());
  }

  /** One report with its survey results. */
  @GET
  @Path("{id}")
  public ReportWithResults get(@PathParam("id") UUID id) {
    ReportId report = new ReportId(id);
    return new ReportWithResults(reports.get(report), reports.surveyResults(report));
  }

  /** A report and what its surveys gave. */
  public record ReportWithResults(ReportSummary report, List<SurveyResultSummary> surveyResults) {}
}
