package org.sightline.plans.plan;

import java.util.Set;
import org.sightline.message.Text;
import org.sightline.signature.SignatureMeaning;

/** What somebody is to a plan, and what that lets one ask of it. */
public enum PlanPart {
  /** The person appraised. */
  EXECUTIVE(true, PlanEvent.SIGN, PlanEvent.RETURN),
  /** Whoever sets the plan with the executive. */
  RATING_OFFICIAL(
      true,
      PlanEvent.CONSULT,
      PlanEvent.WITHDRAW,
      PlanEvent.REQUEST_SIGNATURES,
      PlanEvent.SIGN,
      PlanEvent.RETURN,
      PlanEvent.DOCUMENT_REFUSAL),
  /** Whoever signs after the rating official. */
  REVIEWING_OFFICIAL(false, PlanEvent.SIGN, PlanEvent.RETURN),
  /** Whoever prepares for the executive. */
  AIDE(true),
  /** The personnel office of the agency. */
  HR(true, PlanEvent.CLOSE);

  private final boolean edits;
  private final Set<PlanEvent> events;

  PlanPart(boolean edits, PlanEvent... events) {
    this.edits = edits;
    this.events = Set.of(events);
  }

  /** Whether it may begin plans and rewrite their content. */
  boolean edits() {
    return edits;
  }

  /** Whether it may ask for an event, in a state that allows it. */
  boolean may(PlanEvent event) {
    return events.contains(event);
  }

  /** What the signature of this part says. */
  SignatureMeaning meaning() {
    return switch (this) {
      case EXECUTIVE -> SignatureMeaning.CONSULTED;
      case RATING_OFFICIAL -> SignatureMeaning.ESTABLISHES_PLAN;
      case REVIEWING_OFFICIAL -> SignatureMeaning.CONCURRENCE;
      case AIDE, HR -> throw new IllegalStateException(this + " never signs");
    };
  }

  /** Its name for readers. */
  public Text label() {
    return Text.of(PlanPart.class, "part." + name());
  }
}
