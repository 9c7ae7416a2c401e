package org.sightline.app.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.sightline.inbox.Inbox;
import org.sightline.inbox.InboxItem;
import org.sightline.paging.Items;

/** What waits for the caller. */
@Path("inbox")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InboxResource {

  @Inject private Inbox inbox;

  /** The oldest items first, and how many there are. */
  @GET
  public Waiting list(@QueryParam("limit") @DefaultValue("100") int limit) {
    return new Waiting(inbox.mine(Items.limit(limit)), inbox.countMine());
  }

  /**
   * The inbox of the caller.
   *
   * @param items the oldest ones
   * @param count how many there are in all
   */
  public record Waiting(List<InboxItem> items, long count) {

    public Waiting {
      items = List.copyOf(items);
    }
  }
}
