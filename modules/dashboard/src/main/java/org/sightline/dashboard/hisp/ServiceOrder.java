package org.sightline.dashboard.hisp;

import java.util.Comparator;
import java.util.List;
import org.sightline.measure.Trend;

/** In what order a reader may see services. */
enum ServiceOrder {
  /** What needs a leader first: real declines, then what nobody can judge, then the rest. */
  ATTENTION("attention"),
  /** By name. */
  NAME("name"),
  /** By provider, then by name. */
  PROVIDER("provider");

  private static final List<Trend> ATTENTION_ORDER =
      List.of(Trend.WORSE, Trend.NOT_REPORTED, Trend.TOO_EARLY, Trend.NO_REAL_CHANGE, Trend.BETTER);

  private final String parameter;

  ServiceOrder(String parameter) {
    this.parameter = parameter;
  }

  /** The columns that may order the list; the first one is the usual one. */
  static List<String> columns() {
    return List.of(ATTENTION.parameter, NAME.parameter, PROVIDER.parameter);
  }

  /** The order with the name of its column. */
  static ServiceOrder of(String column) {
    return List.of(values()).get(columns().indexOf(column));
  }

  /** Compares by this order; equals stand by name. */
  Comparator<ServiceLine> comparator() {
    Comparator<ServiceLine> byName =
        Comparator.comparing(ServiceLine::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(ServiceLine::id);
    return switch (this) {
      case ATTENTION ->
          Comparator.<ServiceLine>comparingInt(line -> ATTENTION_ORDER.indexOf(line.trend()))
              .thenComparing(byName);
      case NAME -> byName;
      case PROVIDER ->
          Comparator.comparing(ServiceLine::provider, String.CASE_INSENSITIVE_ORDER)
              .thenComparing(byName);
    };
  }
}
