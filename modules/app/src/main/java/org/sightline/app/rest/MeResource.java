package org.sightline.app.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.Agencies;
import org.sightline.organization.Agency;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;

/** Who the caller is. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

  @Inject private CurrentActor current;
  @Inject private Agencies agencies;

  /** User name, agency and roles of the caller. */
  @GET
  public Me me() {
    Actor actor = current.get();
    return new Me(
        actor.userName(),
        actor.agency() == null
            ? null
            : agencies.find(actor.agency()).map(Agency::abbreviation).orElse(null),
        actor.roles().stream().map(held -> held.role().name()).sorted().distinct().toList());
  }

  /**
   * The caller.
   *
   * @param user user name
   * @param agency abbreviation of its agency; null for central accounts
   * @param roles codes of the roles it holds today
   */
  public record Me(String user, @Nullable String agency, List<String> roles) {}
}
