package org.sightline.lineofsight.hypothesis;

import static java.util.Objects.requireNonNull;

import org.sightline.measure.catalogue.MeasureNotFound;
import org.sightline.measure.catalogue.MeasureSummary;
import org.sightline.organization.OrganizationId;

/**
 * The two measures that a claim joins, as the catalogue has them.
 *
 * @param cx the measure of customer experience
 * @param outcome the outcome of the mission
 */
record ClaimMeasures(MeasureSummary cx, MeasureSummary outcome) {

  /**
   * @throws HypothesisRefused when the first is an outcome of the mission, or the second none
   * @throws MeasureNotFound when they belong to two agencies: a hypothesis is one agency's
   */
  ClaimMeasures {
    requireNonNull(cx, "cx");
    requireNonNull(outcome, "outcome");
    if (cx.kind().missionOutcome()) {
      throw new HypothesisRefused("cx");
    }
    if (!outcome.kind().missionOutcome()) {
      throw new HypothesisRefused("outcome");
    }
    if (!cx.subject().owner().equals(outcome.subject().owner())) {
      throw new MeasureNotFound();
    }
  }

  /** The agency whose measures they are. */
  OrganizationId owner() {
    return cx.subject().owner();
  }
}
