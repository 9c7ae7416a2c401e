package org.sightline.lineofsight.hypothesis;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sightline.measure.MeasureSeries;
import org.sightline.measure.Observation;
import org.sightline.measure.ObservationFlag;
import org.sightline.time.Grain;
import org.sightline.time.Period;

/**
 * How many pairs of periods two series give when the second one follows the first after some
 * periods. A gap splits a series and nothing is filled in, so that the longest run without a gap
 * counts; suppressed figures count as missing.
 */
final class LaggedPairs {

  private static final int MONTHS = 12;

  private LaggedPairs() {}

  /** Whether both are observed in the same regular rhythm. */
  static boolean haveOneRhythm(MeasureSeries first, MeasureSeries second) {
    Grain grain = grain(first);
    return grain != Grain.EVENT && grain == grain(second);
  }

  /**
   * The pairs of the longest run.
   *
   * @param lag by how many periods the second series comes later, from 0
   */
  static int count(MeasureSeries first, MeasureSeries second, int lag) {
    Set<Integer> later = places(second.observations());
    Set<Integer> paired =
        places(first.observations()).stream()
            .filter(place -> later.contains(place + lag))
            .collect(Collectors.toCollection(TreeSet::new));
    int longest = 0;
    int run = 0;
    for (int place : paired) {
      run = paired.contains(place - 1) ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static Grain grain(MeasureSeries series) {
    List<Observation> observations = series.observations();
    return observations.isEmpty() ? Grain.EVENT : observations.get(0).period().grain();
  }

  private static Set<Integer> places(List<Observation> observations) {
    return observations.stream()
        .filter(one -> !one.has(ObservationFlag.SUPPRESSED))
        .map(one -> place(one.period()))
        .collect(Collectors.toSet());
  }

  private static int place(Period period) {
    int month = period.start().getYear() * MONTHS + period.start().getMonthValue() - 1;
    return Math.floorDiv(month, period.grain().months());
  }
}
