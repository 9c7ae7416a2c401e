package org.sightline.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.organization.OrganizationId;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.HeldRole;
import org.sightline.security.OpenToCallers;

/**
 * Comments on records of any kind. Who may read and write them is decided by the façade of the
 * record; here, besides, nobody reaches those of an agency in which no role is held.
 */
@ApplicationScoped
public class Comments {

  /** The most records whose comments one call reads together. */
  public static final int MOST = 1_000;

  private CommentRepository comments;
  private CurrentActor current;
  private Clock clock;

  protected Comments() {}

  @Inject
  Comments(CommentRepository comments, CurrentActor current, Clock clock) {
    this.comments = comments;
    this.current = current;
    this.clock = clock;
  }

  /**
   * Writes a comment as the actor; the façade of the record has it audited.
   *
   * @throws CommentNotFound when the actor holds no role in the agency
   */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("The façade of the record says who may comment on it.")
  public Comment add(NewComment wanted) {
    StoredComment comment = new StoredComment(wanted, reaching(wanted.agency()), clock.instant());
    comments.add(comment);
    return comment.value();
  }

  /**
   * Settles a comment on a record; one that is settled stays as it is.
   *
   * @throws CommentNotFound when there is none on this record, or the actor holds no role in the
   *     agency
   */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("The façade of the record says who may settle a comment.")
  public Comment resolve(
      OrganizationId agency, String subjectType, UUID subjectId, UUID commentId) {
    Actor actor = reaching(agency);
    StoredComment comment =
        comments.one(agency, subjectType, subjectId, commentId).orElseThrow(CommentNotFound::new);
    comment.resolve(actor, clock.instant());
    return comment.value();
  }

  /**
   * The comments on a record, in the order of writing.
   *
   * @throws CommentNotFound when the actor holds no role in the agency
   */
  @OpenToCallers("The façade of the record says who may read it.")
  public List<Comment> of(OrganizationId agency, String subjectType, UUID subjectId) {
    reaching(agency);
    return comments.of(agency, subjectType, List.of(subjectId)).stream()
        .map(StoredComment::value)
        .toList();
  }

  /**
   * The comments on many records of one kind, read together, each list in the order of writing; a
   * record without any has no entry.
   *
   * @throws CommentNotFound when the actor holds no role in the agency
   * @throws IllegalArgumentException when there are more than {@link #MOST} records
   */
  @OpenToCallers("The façade of the record says who may read it.")
  public Map<UUID, List<Comment>> ofAll(
      OrganizationId agency, String subjectType, Collection<UUID> subjects) {
    if (subjects.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " records: " + subjects.size());
    }
    reaching(agency);
    return comments.of(agency, subjectType, subjects).stream()
        .map(StoredComment::value)
        .collect(Collectors.groupingBy(Comment::subjectId));
  }

  private Actor reaching(OrganizationId agency) {
    Actor actor = current.get();
    if (actor.roles().stream().map(HeldRole::agency).noneMatch(agency::equals)) {
      throw new CommentNotFound();
    }
    return actor;
  }
}
