package org.sightline.dashboard.plan;

import org.sightline.plans.plan.PlanState;

/** The colour that goes with the word for a state. */
final class PlanTone {

  private PlanTone() {}

  static String of(PlanState state) {
    return switch (state) {
      case DRAFT, CLOSED_UNRATED -> "steady";
      case CONSULTATION -> "info";
      case SIGNING -> "watch";
      case ESTABLISHED -> "good";
    };
  }
}
