package org.sightline.app.demo;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.indicator.IndicatorCategory;
import org.sightline.measure.Direction;
import org.sightline.measure.Unit;

/**
 * An indicator of the demo.
 *
 * @param agency its agency
 * @param goal the place of its goal
 * @param code by which the other lists name it
 * @param kind category, unit and direction
 * @param fed the measure that feeds it; null where the agency counts itself
 * @param own what the agency counts; null where a measure feeds it
 * @param aim baseline and target
 * @param name what it is called
 * @param definition what is counted
 */
record DemoIndicator(
    DemoAgency agency,
    String goal,
    String code,
    Kind kind,
    @Nullable DemoMeasureName fed,
    @Nullable DemoMonths own,
    Aim aim,
    String name,
    String definition) {

  /** What it looks at, what it counts in, and where it should go. */
  record Kind(IndicatorCategory category, Unit unit, Direction direction) {}

  /** Where it starts, and what shall be reached in the end. */
  record Aim(BigDecimal baseline, BigDecimal target) {}

  /** Reads a line of the list. */
  static DemoIndicator parse(String line) {
    String[] part = line.split("\\|", -1);
    boolean fed = part[6].startsWith("fed=");
    String source = part[6].substring(part[6].indexOf('=') + 1);
    return new DemoIndicator(
        DemoAgency.valueOf(part[0]),
        part[1],
        part[2],
        new Kind(
            IndicatorCategory.valueOf(part[3]), Unit.valueOf(part[4]), Direction.valueOf(part[5])),
        fed ? DemoMeasureName.parse(source) : null,
        fed ? null : DemoMonths.parse(source),
        new Aim(new BigDecimal(part[7]), new BigDecimal(part[8])),
        part[9],
        part[10]);
  }
}
