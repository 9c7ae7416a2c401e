package org.sightline.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.PersonId;
import org.sightline.security.OpenToCallers;

/** What has come into somebody's inbox in a stretch of time and still waits: what is told. */
@ApplicationScoped
public class NewItems {

  private InboxRepository items;

  protected NewItems() {}

  @Inject
  NewItems(InboxRepository items) {
    this.items = items;
  }

  /**
   * What has come and waits, the oldest first.
   *
   * @param since after when; null for ever
   * @param until up to when
   * @param limit most rows, from 1
   */
  @OpenToCallers("Told to nobody but the person that it waits for.")
  public List<InboxItem> of(PersonId person, @Nullable Instant since, Instant until, int limit) {
    return items.openBetween(person, from(since), until, limit).stream()
        .map(StoredItem::value)
        .toList();
  }

  /** How much that is. */
  @OpenToCallers("Told to nobody but the person that it waits for.")
  public long count(PersonId person, @Nullable Instant since, Instant until) {
    return items.countBetween(person, from(since), until);
  }

  private static Instant from(@Nullable Instant since) {
    return since == null ? Instant.EPOCH : since;
  }
}
