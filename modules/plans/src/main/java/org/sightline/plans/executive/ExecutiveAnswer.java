package org.sightline.plans.executive;

import java.util.List;

/**
 * An executive as it is answered.
 *
 * @param executive the executive
 * @param officials who is what to the executive today
 */
public record ExecutiveAnswer(ExecutiveSummary executive, List<OfficialSummary> officials) {

  public ExecutiveAnswer {
    officials = List.copyOf(officials);
  }
}
