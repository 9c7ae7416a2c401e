package org.sightline.app.health;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How the node and its store are, for administrators and for keys that watch it. */
@Path("health")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

  @Inject private HealthDetails details;

  /** Everything, as it is now. */
  @GET
  public NodeHealth read() {
    return details.read();
  }
}
