package org.sightline.dashboard.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.plans.content.RequirementContent;

/**
 * A requirement of a plan to be read.
 *
 * @param number its place in the element, from 1
 * @param of what stands in the plan
 * @param service name of its service; null for none
 * @param outcome name of the measure of its mission outcome; null for none
 * @param measures with their latest figures
 */
record ReadRequirement(
    int number,
    RequirementContent of,
    @Nullable String service,
    @Nullable String outcome,
    List<ReadMeasure> measures) {

  public ReadRequirement {
    measures = List.copyOf(measures);
  }
}
