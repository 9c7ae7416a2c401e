package org.sightline.plans.sight;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.sightline.lineofsight.hypothesis.EvidenceGrade;

/**
 * The whole chain of an executive.
 *
 * @param executive whose it is
 * @param strands one for each requirement and measure, in the order of the plan
 * @param gaps what is missing from the whole
 * @param grade the grade of the chain: the lowest of its arrows
 */
public record ChainOfSight(
    ExecutiveNode executive, List<Strand> strands, List<StatedGap> gaps, EvidenceGrade grade) {

  public ChainOfSight {
    requireNonNull(executive, "executive");
    requireNonNull(grade, "grade");
    strands = List.copyOf(strands);
    gaps = List.copyOf(gaps);
  }
}
