package org.sightline.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.time.Period;

/**
 * The points of a series that may be compared with its last one.
 *
 * <p>Going back from the last point, the walk ends where the series breaks: at a point flagged
 * {@code SERIES_BREAK} or {@code METHOD_CHANGED} (which is itself the first of the new series), and
 * between two points of which one alone has {@code MIXED_WORDING} or whose combining methods
 * differ. A lasting mix of the same wordings is like itself; a source that changes the mix flags a
 * break. Passed over, but not ended at, are points with too few answers, withheld ones and those
 * coded differently. A missing period does not end the walk.
 *
 * @param points in order of time, the last one always among them
 * @param brokenAt the period with which the present series began; null when nothing broke it
 */
record LikePoints(List<Observation> points, @Nullable Period brokenAt) {

  /**
   * @param history in order of time, at least one point
   */
  static LikePoints of(List<Observation> history, VerdictSettings settings) {
    List<Observation> like = new ArrayList<>();
    int i = history.size() - 1;
    Observation last = history.get(i);
    like.add(last);
    while (i > 0 && !history.get(i).breaksFrom(history.get(i - 1))) {
      i--;
      if (comparable(history.get(i), last, settings)) {
        like.add(history.get(i));
      }
    }
    Collections.reverse(like);
    boolean broken = i > 0 || history.get(i).beginsSeries();
    return new LikePoints(List.copyOf(like), broken ? history.get(i).period() : null);
  }

  private static boolean comparable(Observation point, Observation last, VerdictSettings settings) {
    Long n = point.n();
    return (n == null || n >= settings.comparedFrom())
        && !point.has(ObservationFlag.SUPPRESSED)
        && point.has(ObservationFlag.BINARY_CODED) == last.has(ObservationFlag.BINARY_CODED);
  }

  /** The point before the last one; there must be two. */
  Observation previous() {
    return points.get(points.size() - 2);
  }

  /** The values in order of time. */
  double[] values() {
    return points.stream().mapToDouble(Observation::value).toArray();
  }
}
