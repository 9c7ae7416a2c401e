package org.sightline.hisp.provider;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.sightline.paging.Items;
import org.sightline.paging.NameCursor;

/** The High Impact Service Providers that the caller may see. */
@Path("hisp/providers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProvidersResource {

  @Inject private ServiceProviders providers;

  /** Providers by name. */
  @GET
  public Items<ProviderSummary> list(
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("after") @Nullable String after) {
    int rows = Items.limit(limit);
    return Items.of(
        providers.providers(NameCursor.parse(after), rows + 1),
        rows,
        last -> new NameCursor(last.name(), last.id().value()).text());
  }
}
