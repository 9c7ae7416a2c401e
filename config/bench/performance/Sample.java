import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One subject in one round.
 *
 * @param median of the times to an answer, in milliseconds
 * @param p95 that 95 of a hundred answers do not exceed, in milliseconds
 * @param perSecond answers per second
 * @param processor processor time of the server for an answer, in milliseconds
 * @param kilobytes mean length of an answer
 */
record Sample(double median, double p95, double perSecond, double processor, double kilobytes) {

  /** The median of a figure over rounds. */
  static double median(List<Sample> samples, ToDoubleFunction<Sample> figure) {
    return median(samples.stream().mapToDouble(figure).toArray());
  }

  static double median(double[] figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
