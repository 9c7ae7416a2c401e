package org.sightline.goals.indicator;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.sightline.goals.goal.GoalState;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.Period;

/**
 * An indicator with everything that is known of it.
 *
 * @param indicator the indicator
 * @param definition what is counted
 * @param category what it looks at
 * @param accumulation what the value of a longer period is
 * @param frequency how often it is measured
 * @param surveyEstimate whether its values are estimates from answers
 * @param goalState where its goal stands
 * @param targets every revision of every target, by period and revision
 * @param measurements every measurement, corrected ones too, the latest period first
 * @param missing periods that are over and have no measurement, the earliest first; none where a
 *     measure feeds it
 * @param calendar the fiscal calendar of its agency, which names the periods
 */
public record IndicatorDetails(
    IndicatorSummary indicator,
    String definition,
    IndicatorCategory category,
    Accumulation accumulation,
    Frequency frequency,
    boolean surveyEstimate,
    GoalState goalState,
    List<TargetSummary> targets,
    List<MeasurementSummary> measurements,
    List<Period> missing,
    FiscalCalendar calendar) {

  public IndicatorDetails {
    requireNonNull(indicator, "indicator");
    targets = List.copyOf(targets);
    measurements = List.copyOf(measurements);
    missing = List.copyOf(missing);
  }
}
