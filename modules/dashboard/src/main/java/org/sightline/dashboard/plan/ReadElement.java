package org.sightline.dashboard.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/**
 * An element of a plan to be read.
 *
 * @param code its short name
 * @param title what it is called
 * @param weight whole percentage; null where nobody has said
 * @param agencySpecific what the agency asks besides; null for nothing
 * @param requirements in their order
 */
record ReadElement(
    String code,
    Text title,
    @Nullable Integer weight,
    @Nullable String agencySpecific,
    List<ReadRequirement> requirements) {

  public ReadElement {
    requirements = List.copyOf(requirements);
  }
}
