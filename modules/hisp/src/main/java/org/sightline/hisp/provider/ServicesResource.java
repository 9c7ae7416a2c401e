package org.sightline.hisp.provider;

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
import org.sightline.organization.OrganizationId;
import org.sightline.paging.Items;
import org.sightline.paging.NameCursor;

/** The services that the caller may see. */
@Path("hisp/services")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ServicesResource {

  @Inject private ServiceProviders providers;

  /** Services by name. */
  @GET
  public Items<ServiceSummary> list(
      @QueryParam("agency") @Nullable UUID agency,
      @QueryParam("provider") @Nullable UUID provider,
      @QueryParam("q") @Nullable String text,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("after") @Nullable String after) {
    int rows = Items.limit(limit);
    return Items.of(
        providers.services(filter(agency, provider, text), NameCursor.parse(after), rows + 1),
        rows,
        last -> new NameCursor(last.name(), last.id().value()).text());
  }

  private static ServiceFilter filter(
      @Nullable UUID agency, @Nullable UUID provider, @Nullable String text) {
    return new ServiceFilter(
        agency == null ? null : new OrganizationId(agency),
        provider == null ? null : new ProviderId(provider),
        text);
  }

  /** One service. */
  @GET
  @Path("{id}")
  public ServiceSummary get(@PathParam("id") UUID id) {
    return providers.service(new ServiceId(id));
  }
}
