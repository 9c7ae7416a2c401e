package org.sightline.dashboard.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.sightline.comment.Comment;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.plans.plan.PlanComments;
import org.sightline.plans.plan.PlanId;
import org.sightline.problem.GovernanceException;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;

/** The comments below a plan. */
@Dependent
class PlanThread {

  @Inject private PlanComments comments;
  @Inject private CurrentActor current;
  @Inject private Exchange exchange;

  /** Whether the actor may comment. */
  boolean isOpen() {
    return current.get().may(Permission.COMMENT_PLANS);
  }

  List<Comment> of(PlanId plan) {
    return comments.of(plan);
  }

  /**
   * Does what a form of the comments asks for.
   *
   * @param page where the reader goes afterwards
   * @return whether it was such a form
   */
  boolean serve(PlanId plan, String page) {
    try {
      String done = done(plan, exchange.parameter("do"));
      if (done.isEmpty()) {
        return false;
      }
      exchange.redirect(page + "&done=" + done + "#comments");
    } catch (GovernanceException e) {
      exchange.refuse(e);
    }
    return true;
  }

  /** Does what a button asks for, and names it for the page that follows; empty for another's. */
  private String done(PlanId plan, String asked) {
    return switch (asked) {
      case "comment" -> comment(plan);
      case "resolve" -> resolve(plan);
      default -> "";
    };
  }

  private String comment(PlanId plan) {
    comments.add(plan, exchange.parameter("body"));
    return "commented";
  }

  private String resolve(PlanId plan) {
    comments.resolve(plan, PlanAddress.identity(exchange.parameter("comment")));
    return "resolved";
  }
}
