package org.sightline.hisp.performancegov;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.sightline.hisp.report.ReportId;

/** Published reports in the format {@code performance-gov-reports}. */
@Path("hisp/reports")
@RequestScoped
public class PerformanceGovResource {

  @Inject private PerformanceGovExports exports;

  /** One report, as the import of that format takes it in. */
  @GET
  @Path("{id}/performance-gov-reports.csv")
  @Produces("text/csv")
  public Response csv(@PathParam("id") UUID id) {
    return exports.csv(new ReportId(id)).answer();
  }
}
