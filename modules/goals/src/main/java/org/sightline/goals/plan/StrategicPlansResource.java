package org.sightline.goals.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
}
