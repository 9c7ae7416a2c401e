package org.sightline.plans.sight;

import static java.util.Objects.requireNonNull;

import org.sightline.lineofsight.hypothesis.EvidenceGrade;

/**
 * One step of a chain that claims an influence.
 *
 * @param step which one
 * @param grade how much is known of it
 */
public record Arrow(Step step, EvidenceGrade grade) {

  public Arrow {
    requireNonNull(step, "step");
    requireNonNull(grade, "grade");
  }

  /** From where to where. */
  public enum Step {
    /** From the measure of customer experience to what customers do. */
    MEASURE_TO_BEHAVIOUR,
    /** From what customers do to the outcome of the mission. */
    BEHAVIOUR_TO_OUTCOME
  }
}
