package org.sightline.goals.goal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.plan.StrategicPlanId;
import org.sightline.paging.Items;
import org.sightline.paging.NameCursor;
import org.sightline.persistence.IfMatch;

/** The goals that the caller may see. */
@Path("goals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GoalsResource {

  @Inject private Goals goals;

  /** Goals by sequence and title. */
  @GET
  public Items<GoalSummary> list(
      @QueryParam("plan") @Nullable UUID plan,
      @QueryParam("kind") @Nullable GoalKind kind,
      @QueryParam("status") @Nullable GoalState status,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("after") @Nullable String after) {
    int rows = Items.limit(limit);
    GoalFilter filter =
        new GoalFilter(plan == null ? null : new StrategicPlanId(plan), kind, status);
    return Items.of(
        goals.list(filter, NameCursor.parse(after), rows + 1),
        rows,
        last -> goals.cursor(last).text());
  }

  /** One goal with its neighbours. */
  @GET
  @Path("{id}")
  public Response get(@PathParam("id") UUID id) {
    GoalDetails details = goals.get(new GoalId(id));
    return Response.ok(details).tag(Long.toString(details.goal().version())).build();
  }

  /** One goal with everything below it. */
  @GET
  @Path("{id}/tree")
  public GoalNode tree(@PathParam("id") UUID id) {
    return goals.tree(new GoalId(id));
  }

  /** Writes a goal down as a draft. */
  @POST
  public Response create(@Valid @NotNull GoalBody wanted) {
    GoalSummary made = goals.create(wanted.wish());
    return Response.created(URI.create("/api/v1/goals/" + made.id()))
        .entity(made)
        .tag(Long.toString(made.version()))
        .build();
  }

  /** Moves a goal on. */
  @POST
  @Path("{id}/transitions")
  public Response move(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid @NotNull MoveBody wanted) {
    GoalSummary moved =
        goals.move(new GoalId(id), wanted.event(), wanted.reason(), IfMatch.version(version));
    return Response.ok(moved).tag(Long.toString(moved.version())).build();
  }

  /** The body of a wish for a goal. */
  public record GoalBody(
      @NotNull UUID plan,
      @Nullable UUID parent,
      @NotNull GoalKind kind,
      @Nullable @Size(max = 40) String externalId,
      @Nullable @Size(max = 20) String sequence,
      @NotBlank @Size(max = NewGoal.LONGEST_TITLE) String title,
      @Nullable @Size(max = 10_000) String statement,
      @NotNull LocalDate startDate,
      @NotNull LocalDate endDate,
      @Nullable Boolean missionOutcome,
      @Nullable Set<Behaviour> behaviours) {

    NewGoal wish() {
      return new NewGoal(
          new StrategicPlanId(plan),
          parent == null ? null : new GoalId(parent),
          kind,
          externalId,
          sequence,
          title,
          statement == null ? "" : statement,
          startDate,
          endDate,
          Boolean.TRUE.equals(missionOutcome),
          behaviours == null ? Set.of() : behaviours);
    }
  }

  /** The body of a wish to move a goal on. */
  public record MoveBody(@NotNull GoalEvent event, @Nullable @Size(max = 2_000) String reason) {}
}
