package org.sightline.app.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.account.ApiKeySummary;
import org.sightline.account.ApiKeys;
import org.sightline.account.CreateApiKey;
import org.sightline.account.NewApiKey;
import org.sightline.paging.Items;
import org.sightline.security.Permission;

/** The caller's API keys. */
@Path("api-keys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApiKeysResource {

  @Inject private ApiKeys keys;

  /** The caller's keys, the youngest first, without their secrets. */
  @GET
  public Items<ApiKeySummary> own() {
    return new Items<>(keys.own(), null);
  }

  /** Makes a key; its secret is in this answer and nowhere else. */
  @POST
  @ShownOnce
  public Response create(@NotNull Wish wanted) {
    NewApiKey made = keys.create(wanted.wish());
    URI address = URI.create("/api/v1/api-keys/" + made.key().id());
    return Response.created(address).entity(made).build();
  }

  /** Revokes a key for good. */
  @DELETE
  @Path("{id}")
  public void revoke(@PathParam("id") UUID id) {
    keys.revoke(id);
  }

  /** The body of a wish for a key. */
  public record Wish(
      @Nullable String name, @Nullable Set<Permission> permissions, @Nullable Instant expiresAt) {

    @SuppressWarnings("NullAway") // The record that it makes checks each of them.
    CreateApiKey wish() {
      return new CreateApiKey(name, permissions, expiresAt);
    }
  }
}
