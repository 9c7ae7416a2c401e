package org.sightline.hisp.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.Channel;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.persistence.IfMatch;

/** What single surveys gave. */
@Path("hisp/survey-results")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SurveyResultsResource {

  private static final long MOST = 1_000_000_000_000L;

  @Inject private QuarterlyReports reports;

  /** One survey result with its answers. */
  @GET
  @Path("{id}")
  public SurveyResultSummary get(@PathParam("id") UUID id) {
    return reports.surveyResult(new SurveyResultId(id));
  }

  /** Enters what one survey of a draft gave; the version to match is that of its report. */
  @PUT
  @Path("{id}")
  public Response enter(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String revision,
      @Valid @NotNull EntryBody body) {
    ReportSummary changed =
        reports.enter(new SurveyResultId(id), body.entry(), IfMatch.version(revision));
    return ReportAnswer.of(Response.ok(changed), changed);
  }

  /** The body of an entry; {@link SurveyEntry} says what each part is. */
  public record EntryBody(
      @Nullable Channel channel,
      @Nullable @Size(max = 2_000) String transactionPoint,
      @Nullable @Size(max = 255) String controlNumber,
      @Nullable @Min(1) @Max(MOST) Long customers,
      @Nullable @Min(1) @Max(MOST) Long offered,
      @Nullable @Min(0) @Max(MOST) Long respondents,
      @Nullable @Size(max = 11) List<@Valid @NotNull QuestionBody> questions) {

    SurveyEntry entry() {
      return new SurveyEntry(
          channel,
          transactionPoint,
          controlNumber,
          new Volumes(customers, offered, respondents),
          questions == null ? List.of() : questions.stream().map(QuestionBody::question).toList());
    }
  }

  /** One question of an entry, its five counts from strongly disagree to strongly agree. */
  public record QuestionBody(
      int number,
      @Nullable String wording,
      @NotNull @Size(min = 5, max = 5) List<@NotNull @Min(0) @Max(MOST) Long> counts) {

    SurveyEntry.Question question() {
      return new SurveyEntry.Question(
          number,
          wording,
          new QuestionCounts(
              counts.get(0), counts.get(1), counts.get(2), counts.get(3), counts.get(4)));
    }
  }
}
