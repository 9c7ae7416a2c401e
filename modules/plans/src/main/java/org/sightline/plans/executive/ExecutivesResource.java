package org.sightline.plans.executive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.paging.Items;
import org.sightline.paging.NameCursor;

/** The executives that the caller may see. */
@Path("executives")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExecutivesResource {

  @Inject private Executives executives;

  /** Executives by name, with their officials of today. */
  @GET
  public Items<ExecutiveAnswer> list(
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("after") @Nullable String after) {
    int rows = Items.limit(limit);
    Items<ExecutiveSummary> part =
        Items.of(
            executives.list(NameCursor.parse(after), rows + 1),
            rows,
            last -> new NameCursor(last.name(), last.id().value()).text());
    return new Items<>(answers(part.items()), part.next());
  }

  /** One executive. */
  @GET
  @Path("{id}")
  public ExecutiveAnswer get(@PathParam("id") UUID id) {
    return answers(List.of(executives.get(new ExecutiveId(id)))).get(0);
  }

  private List<ExecutiveAnswer> answers(List<ExecutiveSummary> found) {
    Map<ExecutiveId, List<OfficialSummary>> officials =
        executives.officialsToday(found.stream().map(ExecutiveSummary::id).toList());
    return found.stream()
        .map(one -> new ExecutiveAnswer(one, officials.getOrDefault(one.id(), List.of())))
        .toList();
  }
}
