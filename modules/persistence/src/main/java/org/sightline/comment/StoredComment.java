package org.sightline.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;
import org.sightline.persistence.AggregateRoot;
import org.sightline.security.AccountId;
import org.sightline.security.Actor;

/** A comment in the store. */
@Entity
@Table(name = "subject_comment")
@NamedQuery(
    name = StoredComment.OF_SUBJECTS,
    query =
        "select c from StoredComment c where c.agencyId = :agency and c.subjectType = :type"
            + " and c.subjectId in :subjects order by c.writtenAt, c.id")
@NamedQuery(
    name = StoredComment.ONE,
    query =
        "select c from StoredComment c where c.id = :id and c.agencyId = :agency"
            + " and c.subjectType = :type and c.subjectId = :subject")
class StoredComment extends AggregateRoot {

  static final String OF_SUBJECTS = "StoredComment.ofSubjects";
  static final String ONE = "StoredComment.one";

  @Column(name = "agency_id", nullable = false, updatable = false)
  private OrganizationId agencyId;

  @Column(name = "subject_type", nullable = false, updatable = false)
  private String subjectType;

  @Column(name = "subject_id", nullable = false, updatable = false)
  private UUID subjectId;

  @Column(name = "author_id", nullable = false, updatable = false)
  private AccountId authorId;

  @Column(name = "author_name", nullable = false, updatable = false)
  private String authorName;

  @Column(name = "body", nullable = false, updatable = false)
  private String body;

  @Column(name = "written_at", nullable = false, updatable = false)
  private Instant writtenAt;

  @Column(name = "resolved_at")
  private @Nullable Instant resolvedAt;

  @Column(name = "resolver_name")
  private @Nullable String resolverName;

  protected StoredComment() {}

  StoredComment(NewComment wanted, Actor author, Instant now) {
    this.agencyId = wanted.agency();
    this.subjectType = wanted.subjectType();
    this.subjectId = wanted.subjectId();
    this.body = wanted.body();
    this.authorId = author.account();
    this.authorName = author.displayName();
    this.writtenAt = now;
  }

  /** Settles it; one that is settled stays as it is. */
  void resolve(Actor by, Instant now) {
    if (resolvedAt == null) {
      resolvedAt = now;
      resolverName = by.displayName();
    }
  }

  Comment value() {
    return new Comment(
        key(), subjectId, authorId, authorName, body, writtenAt, resolvedAt, resolverName);
  }
}
