package org.sightline.plans.document;

import java.util.List;
import org.sightline.plans.plan.PlanDetails;
import org.sightline.plans.plan.SignedFigure;

/**
 * Everything that a document of a plan is made of.
 *
 * @param details the plan
 * @param evidence what its signers saw of its measures
 * @param hash SHA-256 of the text that is, or would be, signed
 * @param names what the plan names by its identity only
 */
record PlanSheet(PlanDetails details, List<SignedFigure> evidence, String hash, PlanNames names) {

  PlanSheet {
    evidence = List.copyOf(evidence);
  }
}
