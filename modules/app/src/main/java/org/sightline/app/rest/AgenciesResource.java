package org.sightline.app.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.Agencies;
import org.sightline.organization.Agency;
import org.sightline.paging.Items;
import org.sightline.paging.NameCursor;

/** The agencies that the caller may see. */
@Path("agencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgenciesResource {

  @Inject private Agencies agencies;

  /** Agencies by name. */
  @GET
  public Items<Agency> list(
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("after") @Nullable String after) {
    int rows = Items.limit(limit);
    return Items.of(
        agencies.list(NameCursor.parse(after), rows + 1),
        rows,
        last -> new NameCursor(last.name(), last.id().value()).text());
  }
}
