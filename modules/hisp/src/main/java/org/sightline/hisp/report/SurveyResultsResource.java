package org.sightline.hisp.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** What single surveys gave. */
@Path("hisp/survey-results")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SurveyResultsResource {

  @Inject private QuarterlyReports reports;

  /** One survey result with its answers. */
  @GET
  @Path("{id}")
  public SurveyResultSummary get(@PathParam("id") UUID id) {
    return reports.surveyResult(new SurveyResultId(id));
  }
}
