package org.sightline.plans.sight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.sightline.plans.executive.ExecutiveId;

/** The line of sight of an executive. */
@Path("executives/{id}/line-of-sight")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LinesOfSightResource {

  @Inject private LinesOfSight lines;

  /** The whole chain, with its gaps. */
  @GET
  public ChainOfSight get(@PathParam("id") UUID id) {
    return lines.of(new ExecutiveId(id));
  }
}
