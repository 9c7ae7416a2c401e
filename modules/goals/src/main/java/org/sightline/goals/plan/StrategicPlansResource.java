package org.sightline.goals.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;
import org.sightline.paging.Items;
import org.sightline.paging.NameCursor;

/** The strategic plans that the caller may see. */
@Path("strategic-plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StrategicPlansResource {

  @Inject private StrategicPlans plans;

  /** Plans by name. */
  @GET
  public Items<StrategicPlanSummary> list(
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("after") @Nullable String after) {
    int rows = Items.limit(limit);
    return Items.of(
        plans.list(NameCursor.parse(after), rows + 1),
        rows,
        last -> new NameCursor(last.name(), last.id().value()).text());
  }

  /** One plan. */
  @GET
  @Path("{id}")
  public StrategicPlanSummary get(@PathParam("id") UUID id) {
    return plans.get(new StrategicPlanId(id));
  }

  /** Makes a plan. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(@Valid @NotNull PlanBody wanted) {
    StrategicPlanSummary made = plans.create(wanted.wish());
    return Response.created(URI.create("/api/v1/strategic-plans/" + made.id()))
        .entity(made)
        .build();
  }

  /** The body of a wish for a plan; an end that is not after the start is left open. */
  public record PlanBody(
      @NotNull UUID agency,
      @NotNull PlanType type,
      @NotBlank @Size(max = 200) String name,
      @Nullable @Size(max = 10_000) String mission,
      @Nullable @Size(max = 10_000) String vision,
      @Nullable LocalDate startDate,
      @Nullable LocalDate endDate) {

    NewStrategicPlan wish() {
      boolean ordered = startDate == null || endDate == null || startDate.isBefore(endDate);
      return new NewStrategicPlan(
          new OrganizationId(agency),
          type,
          name,
          mission,
          vision,
          startDate,
          ordered ? endDate : null,
          null,
          null);
    }
  }
}
