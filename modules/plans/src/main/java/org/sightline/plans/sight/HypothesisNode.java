package org.sightline.plans.sight;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.Behaviour;
import org.sightline.lineofsight.hypothesis.EvidenceGrade;
import org.sightline.lineofsight.hypothesis.HypothesisId;
import org.sightline.lineofsight.hypothesis.HypothesisState;
import org.sightline.lineofsight.hypothesis.HypothesisSummary;
import org.sightline.lineofsight.hypothesis.Registration;
import org.sightline.message.Text;

/**
 * A hypothesis in a chain.
 *
 * @param id the hypothesis
 * @param state where it stands
 * @param behaviour what customers do in between
 * @param grade the evidence grade
 * @param sentence the one sentence that the grade allows
 * @param reason why it is that grade
 * @param hash SHA-256 of what was registered; null for a draft
 */
public record HypothesisNode(
    HypothesisId id,
    HypothesisState state,
    Behaviour behaviour,
    EvidenceGrade grade,
    Text sentence,
    Text reason,
    @Nullable String hash) {

  public HypothesisNode {
    requireNonNull(id, "id");
    requireNonNull(state, "state");
    requireNonNull(behaviour, "behaviour");
    requireNonNull(grade, "grade");
    requireNonNull(sentence, "sentence");
    requireNonNull(reason, "reason");
  }

  static HypothesisNode of(HypothesisSummary hypothesis) {
    Registration registration = hypothesis.registration();
    return new HypothesisNode(
        hypothesis.id(),
        hypothesis.state(),
        hypothesis.claim().behaviour(),
        hypothesis.evidence().grade(),
        hypothesis.evidence().sentence(),
        hypothesis.evidence().reason(),
        registration == null ? null : registration.hash());
  }
}
