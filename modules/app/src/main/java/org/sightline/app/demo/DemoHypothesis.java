package org.sightline.app.demo;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.Behaviour;
import org.sightline.lineofsight.hypothesis.Doubts;
import org.sightline.lineofsight.hypothesis.HypothesisState;
import org.sightline.lineofsight.hypothesis.Lag;

/**
 * A hypothesis of the demo.
 *
 * @param agency its agency
 * @param measure the measure that it begins at
 * @param outcome the code of the indicator that it ends at
 * @param behaviour what customers do in between
 * @param sign 1 or -1
 * @param lag after how many periods the outcome follows
 * @param threshold the smallest effect that matters; null where nobody has said
 * @param state how far it has come
 * @param mechanism why
 * @param doubts what else could explain it
 */
record DemoHypothesis(
    DemoAgency agency,
    DemoMeasureName measure,
    String outcome,
    Behaviour behaviour,
    int sign,
    Lag lag,
    @Nullable BigDecimal threshold,
    HypothesisState state,
    String mechanism,
    Doubts doubts) {

  /** Reads a line of the list. */
  static DemoHypothesis parse(String line) {
    String[] part = line.split("\\|", -1);
    return new DemoHypothesis(
        DemoAgency.valueOf(part[0]),
        DemoMeasureName.parse(part[1]),
        part[2],
        Behaviour.valueOf(part[3]),
        Integer.parseInt(part[4]),
        new Lag(Integer.parseInt(part[5]), Integer.parseInt(part[6])),
        part[7].isEmpty() ? null : new BigDecimal(part[7]),
        HypothesisState.valueOf(part[8]),
        part[9],
        new Doubts(entries(part[10]), entries(part[11])));
  }

  private static List<String> entries(String text) {
    return Arrays.stream(text.split(";")).filter(entry -> !entry.isBlank()).toList();
  }
}
