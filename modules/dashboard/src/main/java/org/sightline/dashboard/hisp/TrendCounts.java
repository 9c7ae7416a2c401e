package org.sightline.dashboard.hisp;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.sightline.measure.Trend;
import org.sightline.message.Text;

/**
 * How many services are going how.
 *
 * @param counts services by trend; a trend without services is left out
 */
record TrendCounts(Map<Trend, Long> counts) {

  public TrendCounts {
    counts = Map.copyOf(counts);
  }

  /** Counts what trends there are. */
  static TrendCounts of(Collection<Trend> trends) {
    Map<Trend, Long> counts = new EnumMap<>(Trend.class);
    trends.forEach(trend -> counts.merge(trend, 1L, Long::sum));
    return new TrendCounts(counts);
  }

  /** How many services have a trend, 0 where none has. */
  public long of(Trend trend) {
    return counts.getOrDefault(trend, 0L);
  }

  /** How many services there are. */
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Services of which a figure was reported. */
  public long reported() {
    return total() - of(Trend.NOT_REPORTED);
  }

  /** All of it in one sentence. */
  public Text sentence() {
    return Text.of(
        TrendCounts.class,
        "services.summary",
        of(Trend.BETTER),
        of(Trend.WORSE),
        of(Trend.NO_REAL_CHANGE),
        of(Trend.TOO_EARLY),
        of(Trend.NOT_REPORTED));
  }
}
