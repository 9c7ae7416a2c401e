package org.sightline.dashboard.hisp;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.measure.QuarterChoice;
import org.sightline.dashboard.table.SortDirection;
import org.sightline.dashboard.table.TablePage;
import org.sightline.dashboard.table.TableRequest;
import org.sightline.measure.Trend;
import org.sightline.message.Text;
import org.sightline.organization.Agency;

/**
 * What the page of services shows.
 *
 * @param agencies the agencies within the reader's reach
 * @param quarters the quarter shown and the others
 * @param lines the services found, by name
 * @param counts how many are going how
 * @param asOf when the newest figure was known; null where there is none
 * @param figures whether the reader may see figures at all
 * @param truncated whether there are more services than one page of names holds
 */
record ServiceOverview(
    List<Agency> agencies,
    QuarterChoice quarters,
    List<ServiceLine> lines,
    TrendCounts counts,
    @Nullable Instant asOf,
    boolean figures,
    boolean truncated) {

  private static final int NAMED = 5;

  public ServiceOverview {
    agencies = List.copyOf(agencies);
    lines = List.copyOf(lines);
  }

  /** One page of the services in the order asked for. */
  TablePage<ServiceLine> page(TableRequest request) {
    Comparator<ServiceLine> order = ServiceOrder.of(request.sort()).comparator();
    List<ServiceLine> sorted =
        lines.stream()
            .sorted(request.direction() == SortDirection.ASCENDING ? order : order.reversed())
            .toList();
    return TablePage.cut(sorted, request);
  }

  /** The whole list in one sentence. */
  public Text summary() {
    return figures ? counts.sentence() : text("services.count", (long) lines.size());
  }

  /** How many services the sentence rests on, and which are missing. */
  public Text coverage() {
    List<String> missing = missing();
    String named = String.join("; ", missing.subList(0, Math.min(NAMED, missing.size())));
    String key =
        missing.isEmpty()
            ? "services.covered"
            : missing.size() > NAMED ? "services.coverage.more" : "services.coverage";
    return text(
        key,
        counts.reported(),
        counts.total(),
        quarters.chosen().toString(),
        named,
        (long) missing.size() - NAMED);
  }

  private List<String> missing() {
    return lines.stream()
        .filter(line -> line.trend() == Trend.NOT_REPORTED)
        .map(ServiceLine::name)
        .toList();
  }

  private static Text text(String key, Object... args) {
    return Text.of(ServiceOverview.class, key, args);
  }
}
