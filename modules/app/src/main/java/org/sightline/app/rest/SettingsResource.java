package org.sightline.app.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.app.problem.BadParameter;
import org.sightline.organization.OrganizationId;
import org.sightline.paging.Items;
import org.sightline.persistence.IfMatch;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.setting.SettingEvent;
import org.sightline.setting.SettingState;
import org.sightline.setting.Settings;

/** The settings of an agency; that of the caller where none is named. */
@Path("settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SettingsResource {

  @Inject private Settings settings;
  @Inject private CurrentActor current;

  /** All settings by name. */
  @GET
  public List<SettingState> list(@QueryParam("agency") @Nullable String agency) {
    return settings.list(agency(agency));
  }

  /** The changes of a setting, the last one first. */
  @GET
  @Path("{name}/history")
  public List<SettingEvent> history(
      @PathParam("name") String name, @QueryParam("agency") @Nullable String agency) {
    return settings.history(agency(agency), name, Items.MOST);
  }

  /** Changes a setting. */
  @PUT
  @Path("{name}")
  public Response change(
      @PathParam("name") String name,
      @QueryParam("agency") @Nullable String agency,
      @HeaderParam("If-Match") @Nullable String version,
      @NotNull NewValue wanted) {
    SettingState changed =
        settings.change(agency(agency), name, wanted.value(), IfMatch.version(version));
    return Response.ok(changed).tag(Long.toString(changed.version())).build();
  }

  private OrganizationId agency(@Nullable String given) {
    OrganizationId named = Parameter.read("agency", given, OrganizationId::parse);
    OrganizationId agency = named == null ? current.get().agency() : named;
    if (agency == null) {
      // Whoever may change none learns that first, not how to ask.
      current.get().require(Permission.MANAGE_SETTINGS);
      throw new BadParameter("agency", "");
    }
    return agency;
  }

  /**
   * The body of a change.
   *
   * @param value the new value; null or left out for the default
   */
  public record NewValue(@Nullable BigDecimal value) {}
}
