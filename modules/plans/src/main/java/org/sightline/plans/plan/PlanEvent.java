package org.sightline.plans.plan;

import java.util.Arrays;
import java.util.Optional;
import org.sightline.message.Text;

/** What can be asked of a plan. */
public enum PlanEvent {
  /** The rating official asks the executive to look at it. */
  CONSULT("T02"),
  /** The rating official takes it back into a draft. */
  WITHDRAW("T03"),
  /** The rating official asks for signatures, which freezes the text. */
  REQUEST_SIGNATURES("T04"),
  /** A signer sends it back. */
  RETURN("T05"),
  /** The next signer signs. */
  SIGN("T06"),
  /** The rating official writes down that the executive did not sign. */
  DOCUMENT_REFUSAL("T07"),
  /** The personnel office closes it without a rating. */
  CLOSE("T08"),
  /** Somebody rewrites its content: no transition, and no event of the API. */
  CHANGE("");

  private final String code;

  PlanEvent(String code) {
    this.code = code;
  }

  /** Its number in the table of transitions; empty where it has none. */
  public String code() {
    return code;
  }

  /** The event with a number or a name; empty where there is none. */
  public static Optional<PlanEvent> of(String text) {
    return Arrays.stream(values())
        .filter(event -> event != CHANGE)
        .filter(event -> event.code.equals(text) || event.name().equalsIgnoreCase(text))
        .findFirst();
  }

  /** Its name for readers. */
  public Text label() {
    return Text.of(PlanEvent.class, "plan-state-conflict.event." + name());
  }
}
