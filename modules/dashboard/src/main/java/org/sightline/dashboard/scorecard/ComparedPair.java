package org.sightline.dashboard.scorecard;

import static java.util.Objects.requireNonNull;

import org.sightline.dashboard.chart.ControlChart;
import org.sightline.plans.sight.MeasureNode;
import org.sightline.plans.sight.OutcomeLink;

/**
 * A measure and an outcome, each in its own panel over the same periods: two panels and never two
 * scales in one, since those can be made to show anything.
 *
 * @param measure the measure of customer experience
 * @param link the outcome and what is stated about the way to it
 * @param upper the series of the measure
 * @param lower the series of the outcome
 * @param period the periods that both panels show
 */
record ComparedPair(
    MeasureNode measure, OutcomeLink link, ControlChart upper, ControlChart lower, String period) {

  public ComparedPair {
    requireNonNull(measure, "measure");
    requireNonNull(link, "link");
    requireNonNull(upper, "upper");
    requireNonNull(lower, "lower");
    requireNonNull(period, "period");
  }
}
