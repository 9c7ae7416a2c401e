package org.sightline.measure.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.measure.MeasureSeries;
import org.sightline.measure.Observation;
import org.sightline.time.Grain;

/**
 * Chooses the grain in which a measure is judged and shown, where it has several: the fiscal
 * quarter, which is the grain of reporting; without it the one with most observations, the finer
 * one of equals.
 */
final class ReportingSeries {

  private ReportingSeries() {}

  /**
   * @param observations of one measure and all customers, in any order
   */
  static MeasureSeries of(MeasureSummary measure, List<Observation> observations) {
    Grain grain = grain(observations);
    return new MeasureSeries(
        measure.name(),
        measure.kind().unit(),
        measure.kind().direction(),
        observations.stream().filter(one -> one.period().grain() == grain).toList());
  }

  private static Grain grain(List<Observation> observations) {
    Map<Grain, Long> counts =
        observations.stream()
            .map(one -> one.period().grain())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    if (counts.containsKey(Grain.QUARTER)) {
      return Grain.QUARTER;
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Grain, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(Grain.QUARTER);
  }
}
