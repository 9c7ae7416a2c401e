package org.sightline.plans.rule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sightline.paging.Items;

/** The rule sets, and the arithmetic that they define. */
@Path("rule-sets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RuleSetsResource {

  @Inject private RuleSets ruleSets;

  /** All rule sets, the oldest first. */
  @GET
  public Items<RuleSetAnswer> list() {
    return new Items<>(ruleSets.all().stream().map(RuleSetAnswer::of).toList(), null);
  }

  /** Checks weights, and scores levels where they are given. */
  @POST
  @Path("{code}/score")
  public ScoreAnswer score(@PathParam("code") String code, @NotNull ScoreRequest asked) {
    return ruleSets.score(code, asked);
  }
}
