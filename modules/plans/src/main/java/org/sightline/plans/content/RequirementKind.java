package org.sightline.plans.content;

import org.sightline.message.Text;

/** What a requirement asks for. */
public enum RequirementKind {
  /** A measured result. */
  RESULT(true, false),
  /** A measured result that customers notice. */
  CX_RESULT(true, true),
  /** A way of leading. */
  LEADERSHIP(false, false),
  /** A way of leading towards better service. */
  CX_LEADERSHIP(false, true);

  private final boolean result;
  private final boolean customer;

  RequirementKind(boolean result, boolean customer) {
    this.result = result;
    this.customer = customer;
  }

  /** Whether it is measured. */
  public boolean isResult() {
    return result;
  }

  /** Whether it is about customers. */
  public boolean isCustomer() {
    return customer;
  }

  /** Its name for readers. */
  public Text label() {
    return Text.of(RequirementKind.class, "kind." + name());
  }
}
