package org.sightline.measure.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Dimensions;
import org.sightline.measure.MeasureId;
import org.sightline.organization.OrganizationId;
import org.sightline.security.Scope;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/** The conditions on current observations, as SQL with its parameters. */
final class ObservationQuery {

  /**
   * The measures are joined: H2 uses no index for a list of values where its next column has a
   * condition too, and would read every observation of every agency.
   */
  private static final String CURRENT =
      "select "
          + ObservationRow.COLUMNS
          + " from unnest(cast(? as uuid array)) as wanted (id)"
          + " join measure_observation o on o.measure_id = wanted.id"
          + " join measure m on m.id = o.measure_id"
          + " where o.is_current = true";

  private final StringBuilder sql = new StringBuilder(CURRENT);
  private final List<Object> parameters = new ArrayList<>();

  ObservationQuery(Collection<MeasureId> measures, Scope scope) {
    parameters.add(measures.stream().map(MeasureId::value).distinct().toArray(UUID[]::new));
    if (!scope.everywhere()) {
      UUID[] agencies = scope.agencies().stream().map(OrganizationId::value).toArray(UUID[]::new);
      and("m.owner_id = any(?)", agencies);
    }
  }

  /** Of which customers; see {@link ObservationFilter#EACH}. */
  ObservationQuery of(Dimensions dimensions) {
    dimension("o.channel", dimensions.channel());
    dimension("o.site", dimensions.site());
    dimension("o.customer_group", dimensions.customerGroup());
    return this;
  }

  /** Periods that end in the quarters of a calendar. */
  ObservationQuery ending(
      @Nullable FiscalQuarter from, @Nullable FiscalQuarter to, FiscalCalendar calendar) {
    if (from != null) {
      and("o.period_end > ?", calendar.period(from).start());
    }
    if (to != null) {
      and("o.period_end <= ?", calendar.period(to).end());
    }
    return this;
  }

  /** Adds a condition with its parameter. */
  ObservationQuery and(String condition, Object parameter) {
    sql.append(" and ").append(condition);
    parameters.add(parameter);
    return this;
  }

  /** Adds an order and the most rows; a query of one measure is in the order of time. */
  PreparedStatement prepare(Connection connection, String order, int limit) throws SQLException {
    PreparedStatement query =
        connection.prepareStatement(sql + " order by " + order + " limit " + limit);
    for (int i = 0; i < parameters.size(); i++) {
      Object parameter = parameters.get(i);
      if (parameter instanceof UUID[] ids) {
        query.setArray(i + 1, connection.createArrayOf("uuid", ids));
      } else {
        query.setObject(i + 1, parameter);
      }
    }
    return query;
  }

  private void dimension(String column, @Nullable String asked) {
    if (ObservationFilter.EACH.equals(asked)) {
      sql.append(" and ").append(column).append(" <> ''");
    } else {
      and(column + " = ?", asked == null ? "" : asked);
    }
  }
}
