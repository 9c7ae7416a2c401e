package org.sightline.plans.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.document.CanonicalText;
import org.sightline.paging.Items;
import org.sightline.persistence.IfMatch;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.executive.CycleId;
import org.sightline.plans.executive.CycleNotFound;
import org.sightline.plans.executive.Cycles;
import org.sightline.plans.executive.ExecutiveId;
import org.sightline.plans.executive.Executives;
import org.sightline.rest.RequestLanguage;

/** The plans of executives that the caller may see, and their moves. */
@Path("plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlansResource {

  private static final UUID NOBODY = new UUID(0, 0);

  @Inject private ExecutivePlans plans;
  @Inject private Executives executives;
  @Inject private Cycles cycles;

  @Context private HttpServletRequest request;

  /** Plans by their number. */
  @GET
  public Items<PlanSummary> list(
      @QueryParam("fiscalYear") @Nullable Integer fiscalYear,
      @QueryParam("executive") @Nullable UUID executive,
      @QueryParam("state") @Nullable PlanState state,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("after") @DefaultValue("") String after) {
    int rows = Items.limit(limit);
    PlanFilter filter =
        new PlanFilter(fiscalYear, executive == null ? null : new ExecutiveId(executive), state);
    return Items.of(plans.list(filter, after, rows + 1), rows, PlanSummary::planNo);
  }

  /** One plan with its content. */
  @GET
  @Path("{id}")
  public Response get(@PathParam("id") UUID id) {
    return tagged(Response.ok(), plans.get(new PlanId(id)));
  }

  /** The text of a plan that is, or would be, signed, with its hash. */
  @GET
  @Path("{id}.json")
  public String text(@PathParam("id") UUID id) {
    CanonicalText text = plans.text(new PlanId(id));
    return "{\"content\":"
        + text.text()
        + ",\"contentHash\":\""
        + text.sha256()
        + "\",\"form\":\""
        + CanonicalText.FORM
        + "\"}";
  }

  /** Begins a plan. */
  @POST
  public Response begin(@NotNull PlanWish wish) {
    PlanDetails made = plans.begin(wanted(wish));
    URI address = URI.create("/api/v1/plans/" + made.plan().id());
    return tagged(Response.created(address), made);
  }

  /** Rewrites the content of a plan. */
  @PUT
  @Path("{id}")
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String version,
      @NotNull PlanContent content) {
    return tagged(Response.ok(), plans.change(new PlanId(id), content, IfMatch.version(version)));
  }

  /** Moves a plan on. */
  @POST
  @Path("{id}/transitions")
  public Response move(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String version,
      @NotNull MoveWish wish) {
    PlanMove move = wish.move(RequestLanguage.of(request), IfMatch.version(version));
    return tagged(Response.ok(), plans.move(new PlanId(id), move));
  }

  // What is left out is looked up as somebody who does not exist: the façade says what is wrong.
  private NewPlan wanted(PlanWish wish) {
    ExecutiveId executive = new ExecutiveId(Objects.requireNonNullElse(wish.executive(), NOBODY));
    PlanId copyOf = wish.copyOf() == null ? null : new PlanId(wish.copyOf());
    if (wish.cycle() != null || wish.fiscalYear() == null) {
      CycleId cycle = new CycleId(Objects.requireNonNullElse(wish.cycle(), NOBODY));
      return new NewPlan(executive, cycle, copyOf);
    }
    CycleId cycle =
        cycles
            .ofYear(executives.get(executive).agency(), wish.fiscalYear())
            .orElseThrow(CycleNotFound::new)
            .id();
    return new NewPlan(executive, cycle, copyOf);
  }

  private static Response tagged(Response.ResponseBuilder answer, PlanDetails details) {
    return answer.entity(details).tag(Long.toString(details.plan().version())).build();
  }

  /**
   * The body of a wish for a plan.
   *
   * @param executive whose plan it will be
   * @param cycle the appraisal cycle; may be left out where the fiscal year is given
   * @param fiscalYear by the calendar year in which it ends
   * @param copyOf a former plan to take over
   */
  public record PlanWish(
      @Nullable UUID executive,
      @Nullable UUID cycle,
      @Nullable Integer fiscalYear,
      @Nullable UUID copyOf) {}

  /** The body of a wish for a move; {@link PlanMove} says what each part is. */
  public record MoveWish(
      @Nullable String event,
      @Nullable String reason,
      @Nullable ClosureReason closure,
      @Nullable String password,
      @Nullable String contentHash) {

    PlanMove move(Locale language, long version) {
      String asked = event == null ? "" : event;
      PlanEvent known = PlanEvent.of(asked).orElseThrow(() -> PlanRefused.unknownEvent(asked));
      return new PlanMove(known, reason, closure, password, contentHash, language, version);
    }

    /** Shows nothing of the password. */
    @Override
    public String toString() {
      return "MoveWish[" + event + "]";
    }
  }
}
