package org.sightline.measure;

import java.util.List;
import java.util.Objects;
import org.sightline.statistics.ControlLimits;
import org.sightline.statistics.ControlSignal;
import org.sightline.time.Period;

/**
 * The control limits behind a verdict, for drawing.
 *
 * @param points the comparable observations that the limits speak of, in order of time
 * @param limits their natural limits
 * @param signals what the rules of the chart find among the points, by position in them
 */
public record Comparison(
    List<Observation> points, ControlLimits limits, List<ControlSignal> signals) {

  public Comparison {
    points = List.copyOf(points);
    Objects.requireNonNull(limits, "limits");
    signals = List.copyOf(signals);
  }

  /** Whether a signal stands at a period. */
  public boolean signalsAt(Period period) {
    return signals.stream().anyMatch(one -> points.get(one.index()).period().equals(period));
  }
}
