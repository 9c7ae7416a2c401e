package org.sightline.dashboard.scorecard;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.measure.Trend;
import org.sightline.measure.catalogue.MeasureOrigin;
import org.sightline.measure.catalogue.MeasureStanding;
import org.sightline.message.Text;

/**
 * The verdicts on the measures of a plan, told in one sentence about their services. A service that
 * is worse in one measure is worse, whatever the others say; one that is better in one and worse in
 * none is better.
 *
 * @param services how many services are going how
 */
record ServiceTrends(Map<Trend, Long> services) {

  /** The trend that decides about a service with several measures, the strongest first. */
  private static final List<Trend> STRENGTH =
      List.of(Trend.WORSE, Trend.BETTER, Trend.NO_REAL_CHANGE, Trend.TOO_EARLY, Trend.NOT_REPORTED);

  ServiceTrends {
    services = Map.copyOf(services);
  }

  /** Counts services; measures that are not about a service are left out. */
  static ServiceTrends of(Collection<MeasureStanding> measures) {
    Map<UUID, Trend> byService = new HashMap<>();
    for (MeasureStanding one : measures) {
      if (one.measure().kind().origin() == MeasureOrigin.HISP) {
        byService.merge(
            one.measure().subject().id(), one.verdict().trend(), ServiceTrends::stronger);
      }
    }
    Map<Trend, Long> counts = new EnumMap<>(Trend.class);
    byService.values().forEach(trend -> counts.merge(trend, 1L, Long::sum));
    return new ServiceTrends(counts);
  }

  /**
   * The sentence of the overview.
   *
   * @param signatures how many signatures wait for the reader
   */
  Text sentence(long signatures) {
    Text waits = text("waits", signatures);
    if (services.isEmpty()) {
      return text("sentence.none", waits);
    }
    return text(
        "sentence",
        count(Trend.BETTER),
        count(Trend.WORSE),
        count(Trend.NO_REAL_CHANGE),
        count(Trend.TOO_EARLY),
        count(Trend.NOT_REPORTED),
        waits);
  }

  private long count(Trend trend) {
    return services.getOrDefault(trend, 0L);
  }

  private static Trend stronger(Trend one, Trend other) {
    return STRENGTH.indexOf(one) <= STRENGTH.indexOf(other) ? one : other;
  }

  private static Text text(String key, Object... args) {
    return Text.of(ServiceTrends.class, "overview." + key, args);
  }
}
