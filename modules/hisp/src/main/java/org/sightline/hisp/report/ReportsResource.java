package org.sightline.hisp.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.finding.Finding;
import org.sightline.hisp.finding.Severity;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.message.Text;
import org.sightline.paging.Items;
import org.sightline.persistence.IfMatch;

/** The quarterly reports that the caller may see, and their moves. */
@Path("hisp/reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
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
  public Response get(@PathParam("id") UUID id) {
    ReportSummary report = reports.get(new ReportId(id));
    return ReportAnswer.of(
        Response.ok(new ReportWithResults(report, reports.surveyResults(report.id()))), report);
  }

  /** What is noticeable about a report. */
  @GET
  @Path("{id}/findings")
  public Items<FindingAnswer> findings(@PathParam("id") UUID id) {
    List<FindingAnswer> all =
        reports.findings(new ReportId(id)).stream().map(FindingAnswer::of).toList();
    return Items.of(all, Math.max(1, all.size()), last -> last.rule());
  }

  /** The receipts of a report. */
  @GET
  @Path("{id}/filings")
  public Items<FiledVersionSummary> filings(@PathParam("id") UUID id) {
    ReportSummary report = reports.get(new ReportId(id));
    List<FiledVersionSummary> all = reports.filings(report.id());
    return Items.of(all, Math.max(1, all.size()), last -> last.id().toString());
  }

  /** Begins a report on a quarter with the set-up of the last one. */
  @POST
  public Response begin(@Valid @NotNull ReportWish wish) {
    ReportSummary made =
        reports.begin(new ServiceId(wish.service()), BadQuarter.required(wish.quarter()));
    return ReportAnswer.of(
        Response.created(URI.create("/api/v1/hisp/reports/" + made.id())).entity(made), made);
  }

  /** Moves a report on. */
  @POST
  @Path("{id}/transitions")
  public Response move(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String revision,
      @NotNull MoveWish wish) {
    ReportSummary moved = reports.move(new ReportId(id), wish.move(IfMatch.version(revision)));
    return ReportAnswer.of(Response.ok(moved), moved);
  }

  /** A report and what its surveys gave. */
  public record ReportWithResults(ReportSummary report, List<SurveyResultSummary> surveyResults) {}

  /** The body of a wish for a report. */
  public record ReportWish(@NotNull UUID service, @NotNull String quarter) {}

  /**
   * The body of a wish for a move.
   *
   * @param event its name, in upper or lower case
   * @param reason why
   */
  public record MoveWish(@Nullable String event, @Nullable String reason) {

    ReportMove move(long revision) {
      String asked = event == null ? "" : event;
      return new ReportMove(
          ReportEvent.of(asked).orElseThrow(() -> ReportRefused.unknownEvent(asked)),
          reason,
          revision);
    }
  }

  /**
   * A finding as it is answered.
   *
   * @param rule code of the rule
   * @param severity what it asks for
   * @param surveyResult the survey result that it is about; null for the whole report
   * @param text what is noticeable
   */
  public record FindingAnswer(
      String rule, Severity severity, @Nullable UUID surveyResult, Text text) {

    static FindingAnswer of(Finding finding) {
      return new FindingAnswer(
          finding.rule().code(), finding.severity(), finding.surveyResult(), finding.text());
    }
  }
}
