package org.sightline.dashboard.plan;

import java.util.UUID;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.plans.plan.PlanId;
import org.sightline.plans.plan.PlanNotFound;

/** Reads the identities in the addresses and forms of these pages. */
final class PlanAddress {

  private static final int LENGTH = 36;

  private PlanAddress() {}

  /**
   * The plan that an address names, as {@code plan} or as {@code id}.
   *
   * @throws PlanNotFound when it names none
   */
  static PlanId plan(Exchange exchange) {
    String plan = exchange.parameter("plan");
    return new PlanId(identity(plan.isEmpty() ? exchange.parameter("id") : plan));
  }

  /**
   * Any identity.
   *
   * @throws PlanNotFound when the text is none
   */
  static UUID identity(String text) {
    try {
      UUID id = UUID.fromString(text);
      if (text.length() == LENGTH) {
        return id;
      }
    } catch (IllegalArgumentException e) {
      throw new PlanNotFound();
    }
    throw new PlanNotFound();
  }
}
