package org.sightline.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;
import org.sightline.persistence.AggregateRoot;

/** An item of somebody's inbox. */
@Entity
@Table(name = "inbox_item")
@NamedQuery(
    name = StoredItem.OPEN_OF_PERSON,
    query =
        "select i from StoredItem i where i.personId = :person and i.doneAt is null"
            + " order by i.createdAt, i.id")
@NamedQuery(
    name = StoredItem.COUNT_OF_PERSON,
    query = "select count(i) from StoredItem i where i.personId = :person and i.doneAt is null")
@NamedQuery(
    name = StoredItem.OPEN_BETWEEN,
    query =
        "select i from StoredItem i where i.personId = :person and i.doneAt is null"
            + " and i.createdAt > :since and i.createdAt <= :until order by i.createdAt, i.id")
@NamedQuery(
    name = StoredItem.COUNT_BETWEEN,
    query =
        "select count(i) from StoredItem i where i.personId = :person and i.doneAt is null"
            + " and i.createdAt > :since and i.createdAt <= :until")
@NamedQuery(
    name = StoredItem.OPEN_OF_SUBJECT,
    query =
        "select i from StoredItem i where i.subjectType = :type and i.subjectId = :subject"
            + " and i.doneAt is null order by i.createdAt, i.id")
@NamedQuery(
    name = StoredItem.BY_LIVE_KEY,
    query = "select i from StoredItem i where i.liveKey = :key")
class StoredItem extends AggregateRoot {

  static final String OPEN_OF_PERSON = "StoredItem.openOfPerson";
  static final String COUNT_OF_PERSON = "StoredItem.countOfPerson";
  static final String OPEN_BETWEEN = "StoredItem.openBetween";
  static final String COUNT_BETWEEN = "StoredItem.countBetween";
  static final String OPEN_OF_SUBJECT = "StoredItem.openOfSubject";
  static final String BY_LIVE_KEY = "StoredItem.byLiveKey";

  @Column(name = "person_id", nullable = false, updatable = false)
  private PersonId personId;

  @Column(name = "agency_id", nullable = false, updatable = false)
  private OrganizationId agencyId;

  @Column(name = "kind", nullable = false, updatable = false)
  private String kind;

  @Column(name = "subject_type", nullable = false, updatable = false)
  private String subjectType;

  @Column(name = "subject_id", nullable = false, updatable = false)
  private UUID subjectId;

  @Column(name = "sentence", nullable = false, updatable = false)
  private String sentence;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "done_at")
  private @Nullable Instant doneAt;

  @Column(name = "live_key")
  private @Nullable String liveKey;

  protected StoredItem() {}

  StoredItem(NewInboxItem wanted, Instant now) {
    this.personId = wanted.person();
    this.agencyId = wanted.agency();
    this.kind = wanted.kind();
    this.subjectType = wanted.subjectType();
    this.subjectId = wanted.subjectId();
    this.sentence = WrittenText.write(wanted.sentence());
    this.createdAt = now;
    this.liveKey = liveKey(wanted);
  }

  /** What an open item is known by: nobody has to do the same thing twice. */
  static String liveKey(NewInboxItem wanted) {
    return String.join(
        "|",
        wanted.person().toString(),
        wanted.kind(),
        wanted.subjectType(),
        wanted.subjectId().toString());
  }

  void done(Instant now) {
    doneAt = now;
    liveKey = null;
  }

  boolean isKnownBy(String key) {
    return key.equals(liveKey);
  }

  boolean isOneOf(Set<String> kinds) {
    return kinds.contains(kind);
  }

  boolean isFor(PersonId person) {
    return personId.equals(person);
  }

  InboxItem value() {
    return new InboxItem(
        key(), agencyId, kind, subjectType, subjectId, WrittenText.read(sentence), createdAt);
  }
}
