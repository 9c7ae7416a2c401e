package org.sightline.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditTrail;
import org.sightline.comment.Comment;
import org.sightline.comment.Comments;
import org.sightline.comment.NewComment;
import org.sightline.security.Permission;
import org.sightline.security.Requires;

/** What people write beside a plan while they agree on it; it is no part of what is signed. */
@ApplicationScoped
public class PlanComments {

  private PlanRepository plans;
  private PlanReading reading;
  private Comments comments;
  private AuditTrail audit;

  protected PlanComments() {}

  @Inject
  PlanComments(PlanRepository plans, PlanReading reading, Comments comments, AuditTrail audit) {
    this.plans = plans;
    this.reading = reading;
    this.comments = comments;
    this.audit = audit;
  }

  /**
   * The comments on a plan, in the order of writing.
   *
   * @throws PlanNotFound when it is not within reach
   */
  @Requires(Permission.READ_PLANS)
  public List<Comment> of(PlanId id) {
    ExecutivePlan plan = find(id);
    return comments.of(plan.agencyId(), PlanReading.SUBJECT, id.value());
  }

  /**
   * Writes a comment.
   *
   * @throws PlanNotFound when it is not within reach
   * @throws org.sightline.comment.CommentRefused when nothing is said, or too much
   */
  @Transactional
  @Requires(Permission.COMMENT_PLANS)
  public Comment add(PlanId id, String body) {
    ExecutivePlan plan = find(id);
    Comment made =
        comments.add(new NewComment(plan.agencyId(), PlanReading.SUBJECT, id.value(), body));
    record(plan, AuditAction.PLAN_COMMENTED, made);
    return made;
  }

  /**
   * Settles a comment; one that is settled stays as it is.
   *
   * @throws PlanNotFound when it is not within reach
   * @throws org.sightline.comment.CommentNotFound when there is none on this plan
   */
  @Transactional
  @Requires(Permission.COMMENT_PLANS)
  public Comment resolve(PlanId id, UUID comment) {
    ExecutivePlan plan = find(id);
    Comment settled = comments.resolve(plan.agencyId(), PlanReading.SUBJECT, id.value(), comment);
    record(plan, AuditAction.PLAN_COMMENT_RESOLVED, settled);
    return settled;
  }

  private ExecutivePlan find(PlanId id) {
    return plans.find(id, reading.reach()).orElseThrow(PlanNotFound::new);
  }

  private void record(ExecutivePlan plan, AuditAction action, Comment comment) {
    audit.record(
        AuditEntry.on(plan.agencyId(), action, PlanReading.SUBJECT, plan.id())
            .with("comment", comment.id().toString()));
  }
}
