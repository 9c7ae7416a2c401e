package org.sightline.dashboard.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.sightline.inbox.Inbox;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;

/** How much waits for the reader: {@code #{bell.…}} in the head of every page. */
@Named("bell")
@RequestScoped
public class BellView {

  @Inject private Inbox inbox;
  @Inject private CurrentActor current;

  private @Nullable Long count;

  /** Whether the reader has the page where it is listed. */
  public boolean isShown() {
    return current.find().filter(BellView::hasOverview).isPresent();
  }

  /** How much waits; asked once a page. */
  public long getCount() {
    Long known = count;
    if (known == null) {
      known = inbox.countMine();
      count = known;
    }
    return known;
  }

  private static boolean hasOverview(Actor actor) {
    return actor.may(Permission.READ_INBOX) && actor.may(Permission.READ_EXECUTIVES);
  }
}
