package org.sightline.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.sightline.organization.PersonId;
import org.sightline.security.CurrentActor;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Permission;
import org.sightline.security.Requires;

/** What waits for people. Features put items and end them; each person reads the own ones. */
@ApplicationScoped
public class Inbox {

  private InboxRepository items;
  private CurrentActor current;
  private Clock clock;

  protected Inbox() {}

  @Inject
  Inbox(InboxRepository items, CurrentActor current, Clock clock) {
    this.items = items;
    this.current = current;
    this.clock = clock;
  }

  /** Puts an item; where the same already waits for the person, nothing happens. */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("The feature that the record belongs to says who has something to do.")
  public void put(NewInboxItem wanted) {
    if (!items.isOpen(StoredItem.liveKey(wanted))) {
      items.add(new StoredItem(wanted, clock.instant()));
    }
  }

  /**
   * Puts an item in place of what else waits for the person because of the same record: a later
   * reminder instead of the earlier one. Where the same already waits, nothing happens.
   */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("The feature that the record belongs to says who has something to do.")
  public void replace(NewInboxItem wanted) {
    String key = StoredItem.liveKey(wanted);
    end(
        wanted.subjectType(),
        wanted.subjectId(),
        item -> item.isFor(wanted.person()) && !item.isKnownBy(key));
    put(wanted);
  }

  /** Ends everything that waits because of a record, for whomever. */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("The feature that the record belongs to says when it is done.")
  public void done(String subjectType, UUID subjectId) {
    end(subjectType, subjectId, any -> true);
  }

  /** Ends what waits because of a record and is of certain kinds, for whomever. */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("The feature that the record belongs to says when it is done.")
  public void done(String subjectType, UUID subjectId, Set<String> kinds) {
    end(subjectType, subjectId, item -> item.isOneOf(kinds));
  }

  /** Ends what waits for one person because of a record. */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("The feature that the record belongs to says when it is done.")
  public void done(String subjectType, UUID subjectId, PersonId person) {
    end(subjectType, subjectId, item -> item.isFor(person));
  }

  /**
   * What waits for the actor, the oldest first; nothing where no person is behind the account.
   *
   * @param limit most rows, from 1
   */
  @Requires(Permission.READ_INBOX)
  public List<InboxItem> mine(int limit) {
    return items.open(current.get().ownPerson(Permission.READ_INBOX), limit).stream()
        .map(StoredItem::value)
        .toList();
  }

  /** How much waits for the actor. */
  @Requires(Permission.READ_INBOX)
  public long countMine() {
    return items.count(current.get().ownPerson(Permission.READ_INBOX));
  }

  private void end(String type, UUID subject, Predicate<StoredItem> which) {
    items.open(type, subject).stream().filter(which).forEach(item -> item.done(clock.instant()));
  }
}
