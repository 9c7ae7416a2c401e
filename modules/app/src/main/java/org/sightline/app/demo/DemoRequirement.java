package org.sightline.app.demo;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.plans.content.RequirementKind;

/**
 * A requirement in the plan of a demo executive.
 *
 * @param agency the agency
 * @param leader the executive
 * @param kind what it asks for
 * @param weight its share of the element; null where all weigh alike
 * @param measure the measure that it is judged by
 * @param goal the place of the goal that it serves
 * @param outcome the code of the outcome that it serves; null for none
 * @param levels baseline and thresholds of the levels 5, 4, 3 and 2; empty where nobody has said
 * @param statement what is required
 */
record DemoRequirement(
    DemoAgency agency,
    String leader,
    RequirementKind kind,
    @Nullable Integer weight,
    DemoMeasureName measure,
    String goal,
    @Nullable String outcome,
    List<BigDecimal> levels,
    String statement) {

  private static final int FIRST_LEVEL = 7;
  private static final int STATEMENT = 12;

  DemoRequirement {
    levels = List.copyOf(levels);
  }

  /** A baseline or threshold; null where nobody has said. */
  @Nullable BigDecimal level(int place) {
    return place < levels.size() ? levels.get(place) : null;
  }

  /** Reads a line of the list. */
  static DemoRequirement parse(String line) {
    String[] part = line.split("\\|", -1);
    return new DemoRequirement(
        DemoAgency.valueOf(part[0]),
        part[1],
        RequirementKind.valueOf(part[2]),
        part[3].isEmpty() ? null : Integer.valueOf(part[3]),
        DemoMeasureName.parse(part[4]),
        part[5],
        part[6].isEmpty() ? null : part[6],
        Arrays.stream(part, FIRST_LEVEL, STATEMENT)
            .filter(level -> !level.isEmpty())
            .map(BigDecimal::new)
            .toList(),
        part[STATEMENT].strip());
  }
}
