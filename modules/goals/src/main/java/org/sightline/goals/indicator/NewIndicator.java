package org.sightline.goals.indicator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.GoalId;
import org.sightline.measure.Direction;
import org.sightline.measure.MeasureId;
import org.sightline.measure.Unit;

/**
 * An indicator to be made.
 *
 * @param goal the goal whose indicator it is
 * @param code 1 to 40 characters, unique in its goal's agency; files name it by this
 * @param name 1 to 200 characters
 * @param definition what is counted; not blank
 * @param category what it looks at
 * @param unit of its values
 * @param direction in which it should go
 * @param accumulation what the value of a longer period is
 * @param frequency how often it is measured
 * @param baseline where it starts; null where that is not known
 * @param tolerance how far beyond a threshold to keep is only a risk; null for none
 * @param surveyEstimate whether its values are estimates from answers, so that they need a base
 * @param fedBy the measure that feeds it, of the same agency and unit; null where it has its own
 */
public record NewIndicator(
    GoalId goal,
    String code,
    String name,
    String definition,
    IndicatorCategory category,
    Unit unit,
    Direction direction,
    Accumulation accumulation,
    Frequency frequency,
    @Nullable Baseline baseline,
    @Nullable BigDecimal tolerance,
    boolean surveyEstimate,
    @Nullable MeasureId fedBy) {

  /**
   * @throws IllegalArgumentException when a text is blank or too long, or the tolerance negative
   */
  public NewIndicator {
    requireNonNull(goal, "goal");
    requireNonNull(category, "category");
    requireNonNull(unit, "unit");
    requireNonNull(direction, "direction");
    requireNonNull(accumulation, "accumulation");
    requireNonNull(frequency, "frequency");
    requireText(code, 40);
    requireText(name, 200);
    requireText(definition, 10_000);
    if (tolerance != null && tolerance.signum() < 0) {
      throw new IllegalArgumentException("tolerance: " + tolerance);
    }
  }

  private static void requireText(String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      throw new IllegalArgumentException("1 to " + longest + " characters: " + text);
    }
  }
}
