package org.sightline.app.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.account.AccountDetails;
import org.sightline.account.AccountState;
import org.sightline.account.AccountSummary;
import org.sightline.account.Accounts;
import org.sightline.account.CreateAccount;
import org.sightline.account.GrantRole;
import org.sightline.account.GrantedRole;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;
import org.sightline.paging.Items;
import org.sightline.persistence.IfMatch;
import org.sightline.security.AccountId;
import org.sightline.security.Role;

/** Accounts and their roles, for administrators. */
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountsResource {

  @Inject private Accounts accounts;

  /** Accounts by user name. */
  @GET
  public Items<AccountSummary> list(
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("after") @Nullable String after) {
    int rows = Items.limit(limit);
    return Items.of(accounts.list(after, rows + 1), rows, AccountSummary::userName);
  }

  /** One account with its roles. */
  @GET
  @Path("{id}")
  public Response get(@PathParam("id") UUID id) {
    AccountDetails details = accounts.get(new AccountId(id));
    return Response.ok(details).tag(Long.toString(details.account().version())).build();
  }

  /** Creates an account. */
  @POST
  public Response create(@NotNull NewAccount wanted) {
    AccountSummary made = accounts.create(wanted.wish());
    return Response.created(URI.create("/api/v1/accounts/" + made.id())).entity(made).build();
  }

  /** Lets an account sign in, or keeps it from it. */
  @PUT
  @Path("{id}/state")
  public Response setState(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String version,
      @NotNull AccountState state) {
    AccountSummary changed = accounts.setState(new AccountId(id), state, IfMatch.version(version));
    return Response.ok(changed).tag(Long.toString(changed.version())).build();
  }

  /** The roles of an account by first day; ended ones and those to come too. */
  @GET
  @Path("{id}/grants")
  public Items<GrantedRole> grants(@PathParam("id") UUID id) {
    return new Items<>(accounts.get(new AccountId(id)).grants(), null);
  }

  /** Gives a role to an account. */
  @POST
  @Path("{id}/grants")
  public Response grant(@PathParam("id") UUID id, @NotNull NewGrant wanted) {
    GrantedRole grant = accounts.grant(new AccountId(id), wanted.wish());
    URI address = URI.create("/api/v1/accounts/" + id + "/grants/" + grant.id());
    return Response.created(address).entity(grant).build();
  }

  /** Ends a role today. */
  @DELETE
  @Path("{id}/grants/{grant}")
  public void revoke(@PathParam("id") UUID id, @PathParam("grant") UUID grant) {
    accounts.revoke(new AccountId(id), grant);
  }

  /** The body of a wish for an account. */
  public record NewAccount(
      @Nullable String userName,
      @Nullable String displayName,
      @Nullable UUID agency,
      @Nullable UUID person,
      @Nullable String password) {

    @SuppressWarnings("NullAway") // The record that it makes checks each of them.
    CreateAccount wish() {
      return new CreateAccount(
          userName,
          displayName,
          agency == null ? null : new OrganizationId(agency),
          person == null ? null : new PersonId(person),
          password);
    }
  }

  /** The body of a wish for a role. */
  public record NewGrant(
      @Nullable Role role,
      @Nullable UUID agency,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {

    @SuppressWarnings("NullAway") // The record that it makes checks each of them.
    GrantRole wish() {
      return new GrantRole(role, agency == null ? null : new OrganizationId(agency), from, until);
    }
  }
}
