package org.sightline.plans.plan;

import org.sightline.message.Text;

/** Where a plan stands in its work. */
public enum PlanState {
  DRAFT(PlanStatus.ACTIVE),
  CONSULTATION(PlanStatus.ACTIVE),
  /** Its text is frozen and waits for signatures. */
  SIGNING(PlanStatus.ACTIVE),
  ESTABLISHED(PlanStatus.ACTIVE),
  CLOSED_UNRATED(PlanStatus.CLOSED);

  private final PlanStatus status;

  PlanState(PlanStatus status) {
    this.status = status;
  }

  /** The same in the words of the personnel offices. */
  public PlanStatus status() {
    return status;
  }

  /** Whether its content can be edited. */
  public boolean isEditable() {
    return this == DRAFT || this == CONSULTATION;
  }

  /** Its name for readers. */
  public Text label() {
    return Text.of(PlanState.class, "plan-state-conflict.state." + name());
  }
}
