package org.sightline.measure;

import java.util.List;
import java.util.Objects;
import org.sightline.message.Text;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/**
 * The observations of one measure in order of time, one per period: the newest version of each, all
 * of one grain and of the same dimensions.
 *
 * @param name of the measure, for sentences
 * @param unit of all values
 * @param direction in which it should go
 * @param observations in any order; kept by the end of their period
 */
public record MeasureSeries(
    Text name, Unit unit, Direction direction, List<Observation> observations) {

  /**
   * @throws IllegalArgumentException when two share a period, or grain or dimensions differ
   */
  public MeasureSeries {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(direction, "direction");
    observations =
        observations.stream().sorted((a, b) -> a.period().compareTo(b.period())).toList();
    for (int i = 1; i < observations.size(); i++) {
      requireNeighbours(observations.get(i - 1), observations.get(i));
    }
  }

  /** A series whose name is the same in every language. */
  public MeasureSeries(
      String name, Unit unit, Direction direction, List<Observation> observations) {
    this(Text.of(MeasureSeries.class, "name", name), unit, direction, observations);
  }

  private static void requireNeighbours(Observation one, Observation next) {
    if (one.period().equals(next.period())
        || one.period().grain() != next.period().grain()
        || !one.dimensions().equals(next.dimensions())) {
      throw new IllegalArgumentException("no series: " + one.period() + ", " + next.period());
    }
  }

  /** Observations up to the end of a quarter, the latest last. */
  List<Observation> until(FiscalQuarter quarter, FiscalCalendar calendar) {
    return observations.stream()
        .filter(o -> calendar.quarterOf(o.period()).compareTo(quarter) <= 0)
        .toList();
  }
}
