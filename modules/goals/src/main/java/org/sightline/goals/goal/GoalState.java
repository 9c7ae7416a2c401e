package org.sightline.goals.goal;

import java.util.EnumSet;
import java.util.Set;
import org.sightline.message.Text;

/** Where a goal stands. */
public enum GoalState {
  /** Being written. */
  DRAFT,
  /** Handed in, and waiting for the head of the agency. */
  IN_REVIEW,
  /** Approved, and not yet begun. */
  APPROVED,
  /** Under way. */
  ACTIVE,
  CLOSED_MET,
  CLOSED_NOT_MET,
  /** Given up, for a reason. */
  CLOSED_DISCONTINUED;

  /** States that only those who prepare goals may see. */
  static final Set<GoalState> HIDDEN = EnumSet.of(DRAFT, IN_REVIEW);

  private static final Set<GoalState> OPEN = EnumSet.of(APPROVED, ACTIVE);

  /** Whether only those who prepare goals may see it. */
  public boolean isHidden() {
    return HIDDEN.contains(this);
  }

  /** Whether it is still to be reached. */
  public boolean isOpen() {
    return OPEN.contains(this);
  }

  /** Its name for readers. */
  public Text label() {
    return Text.of(GoalState.class, "state." + name());
  }
}
