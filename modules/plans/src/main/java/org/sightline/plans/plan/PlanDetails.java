package org.sightline.plans.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.executive.OfficialSummary;
import org.sightline.plans.rule.RuleViolation;

/**
 * A plan with all that a reader may see of it.
 *
 * @param plan the plan
 * @param content what stands in it
 * @param violations what keeps it from being signed
 * @param warnings what a reader should know and nobody must cure
 * @param officials who is what to the executive today
 * @param signatures of all versions, in the order of signing
 * @param next the signature that it waits for; null where it waits for none
 * @param contentHash SHA-256 of the frozen text; null while it can be edited
 * @param allowed what this reader may ask of it now
 * @param editable whether this reader may rewrite it now
 */
public record PlanDetails(
    PlanSummary plan,
    PlanContent content,
    List<RuleViolation> violations,
    List<Text> warnings,
    List<OfficialSummary> officials,
    List<PlanSignature> signatures,
    @Nullable NextSignature next,
    @Nullable String contentHash,
    Set<PlanEvent> allowed,
    boolean editable) {

  public PlanDetails {
    violations = List.copyOf(violations);
    warnings = List.copyOf(warnings);
    officials = List.copyOf(officials);
    signatures = List.copyOf(signatures);
    allowed = Set.copyOf(allowed);
  }
}
