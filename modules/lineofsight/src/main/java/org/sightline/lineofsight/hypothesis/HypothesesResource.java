package org.sightline.lineofsight.hypothesis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.paging.Items;
import org.sightline.persistence.IfMatch;

/** The hypotheses that the caller may see, and the way of one from draft to registration. */
@Path("line-of-sight/hypotheses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HypothesesResource {

  @Inject private Hypotheses hypotheses;

  /** Hypotheses in a stable order. */
  @GET
  public Items<HypothesisSummary> list(
      @QueryParam("state") @Nullable HypothesisState state,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("after") @Nullable UUID after) {
    int rows = Items.limit(limit);
    return Items.of(hypotheses.list(state, after, rows + 1), rows, last -> last.id().toString());
  }

  /** One hypothesis with what may be said of it. */
  @GET
  @Path("{id}")
  public Response get(@PathParam("id") UUID id) {
    return tagged(Response.ok(), hypotheses.get(new HypothesisId(id)));
  }

  /** Writes a draft. */
  @POST
  public Response create(@NotNull HypothesisBody wanted) {
    HypothesisSummary made = hypotheses.create(wanted.claim());
    return tagged(
        Response.created(URI.create("/api/v1/line-of-sight/hypotheses/" + made.id())), made);
  }

  /** Writes a draft anew. */
  @PUT
  @Path("{id}")
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String read,
      @NotNull HypothesisBody wanted) {
    long version = IfMatch.version(read);
    return tagged(Response.ok(), hypotheses.change(new HypothesisId(id), wanted.claim(), version));
  }

  /** Registers a draft, or withdraws what was registered. */
  @POST
  @Path("{id}/transitions")
  public Response move(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String read,
      @NotNull Move wanted) {
    long version = IfMatch.version(read);
    HypothesisId hypothesis = new HypothesisId(id);
    return switch (wanted.named()) {
      case REGISTER -> tagged(Response.ok(), hypotheses.register(hypothesis, version));
      case WITHDRAW ->
          tagged(Response.ok(), hypotheses.withdraw(hypothesis, wanted.reason(), version));
      case CHANGE -> throw new HypothesisRefused("event");
    };
  }

  private static Response tagged(Response.ResponseBuilder answer, HypothesisSummary hypothesis) {
    return answer.entity(hypothesis).tag(Long.toString(hypothesis.version())).build();
  }

  /**
   * What is to happen.
   *
   * @param event {@code register} or {@code withdraw}
   * @param reason why; needed to withdraw
   */
  public record Move(@Nullable String event, @Nullable String reason) {

    HypothesisEvent named() {
      return switch (event == null ? "" : event.toLowerCase(Locale.ROOT)) {
        case "register" -> HypothesisEvent.REGISTER;
        case "withdraw" -> HypothesisEvent.WITHDRAW;
        default -> throw new HypothesisRefused("event");
      };
    }
  }
}
