package org.sightline.plans.content;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A critical element of a plan.
 *
 * @param code of the element in its rule set
 * @param weight whole percentage; null while nobody has said
 * @param agencySpecific what the agency asks besides, at most 4,000 characters; null for nothing
 * @param requirements in their order
 */
public record ElementContent(
    String code,
    @Nullable Integer weight,
    @Nullable String agencySpecific,
    List<RequirementContent> requirements) {

  public ElementContent {
    requireNonNull(code, "code");
    // A body may leave it out.
    requirements = requirements == null ? List.of() : List.copyOf(requirements);
  }

  /** The same with other requirements. */
  public ElementContent with(List<RequirementContent> others) {
    return new ElementContent(code, weight, agencySpecific, others);
  }

  Map<String, @Nullable Object> values() {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("code", code);
    values.put("weight", weight);
    values.put("agencySpecific", agencySpecific);
    values.put("requirements", requirements.stream().map(RequirementContent::values).toList());
    return values;
  }
}
