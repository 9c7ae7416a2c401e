package org.sightline.goals.goal;

import org.sightline.message.Text;
import org.sightline.security.Permission;

/** What may be done with a goal as a whole. */
public enum GoalEvent {
  SUBMIT(Permission.EDIT_GOALS, false),
  /** Gives it back to be changed. */
  RETURN(Permission.APPROVE_GOALS, true),
  APPROVE(Permission.APPROVE_GOALS, false),
  ACTIVATE(Permission.EDIT_GOALS, false),
  CLOSE_MET(Permission.APPROVE_GOALS, false),
  CLOSE_NOT_MET(Permission.APPROVE_GOALS, true),
  DISCONTINUE(Permission.APPROVE_GOALS, true);

  private final Permission permission;
  private final boolean reasoned;

  GoalEvent(Permission permission, boolean reasoned) {
    this.permission = permission;
    this.reasoned = reasoned;
  }

  /** What it takes. */
  public Permission permission() {
    return permission;
  }

  /** Whether a reason must be given. */
  public boolean needsReason() {
    return reasoned;
  }

  /** Its name for readers. */
  public Text label() {
    return Text.of(GoalEvent.class, "event." + name());
  }
}
