package org.sightline.measure.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.sightline.measure.MeasureId;
import org.sightline.persistence.StoreFailure;
import org.sightline.security.Scope;
import org.sightline.time.Period;

/** Observations in the database, in plain SQL: an import brings hundreds of thousands at once. */
@ApplicationScoped
class ObservationRepository {

  /** The most observations that one reading gives: the latest ones. */
  static final int MOST = 200_000;

  private static final int BATCH = 1_000;
  private static final String NEWEST_FIRST = "o.period_end desc, o.measure_id, o.id";
  private static final String LOCK =
      "select id from measure where id = any(?) order by id for update";
  private static final String RETIRE =
      "update measure_observation set is_current = false where id = any(?)";

  @Inject private DataSource store;

  protected ObservationRepository() {}

  ObservationRepository(DataSource store) {
    this.store = store;
  }

  /** Keeps other writers from these measures until the transaction ends; gives how many exist. */
  int lock(Collection<MeasureId> measures) {
    try (Connection connection = store.getConnection();
        PreparedStatement query = connection.prepareStatement(LOCK)) {
      UUID[] ids = measures.stream().map(MeasureId::value).toArray(UUID[]::new);
      query.setArray(1, connection.createArrayOf("uuid", ids));
      try (ResultSet rows = query.executeQuery()) {
        int locked = 0;
        while (rows.next()) {
          locked++;
        }
        return locked;
      }
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  /** The current observations at the places that new ones take, of whatever dimensions. */
  Map<Place, ObservationRow> current(Collection<NewObservation> added) {
    Map<Place, ObservationRow> current = new HashMap<>();
    read(spanning(added), Integer.MAX_VALUE).forEach(row -> current.put(row.place(), row));
    return current;
  }

  /** All that is stored of the same measures between the first and the last of some. */
  private static ObservationQuery spanning(Collection<NewObservation> added) {
    Set<MeasureId> measures = new HashSet<>();
    Period first = added.iterator().next().observation().period();
    LocalDate from = first.start();
    LocalDate to = first.end();
    for (NewObservation one : added) {
      Period period = one.observation().period();
      measures.add(one.measure());
      from = period.start().isBefore(from) ? period.start() : from;
      to = period.end().isAfter(to) ? period.end() : to;
    }
    return new ObservationQuery(measures, new Scope(true, Set.of()))
        .and("o.period_end > ?", from)
        .and("o.period_end <= ?", to);
  }

  /** The latest observations that a query finds, the newest first. */
  List<ObservationRow> read(ObservationQuery query) {
    return read(query, MOST);
  }

  private List<ObservationRow> read(ObservationQuery wanted, int limit) {
    try (Connection connection = store.getConnection();
        PreparedStatement query = wanted.prepare(connection, NEWEST_FIRST, limit);
        ResultSet rows = query.executeQuery()) {
      List<ObservationRow> found = new ArrayList<>();
      while (rows.next()) {
        found.add(ObservationRow.read(rows));
      }
      return found;
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  /** Adds rows as the current ones, after others have ceased to be it. */
  void store(List<UUID> retired, List<ObservationRow> added) {
    try (Connection connection = store.getConnection()) {
      retire(connection, retired);
      insert(connection, added);
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  private static void retire(Connection connection, List<UUID> rows) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(RETIRE)) {
      for (int from = 0; from < rows.size(); from += BATCH) {
        List<UUID> run = rows.subList(from, Math.min(from + BATCH, rows.size()));
        update.setArray(1, connection.createArrayOf("uuid", run.toArray()));
        update.executeUpdate();
      }
    }
  }

  private static void insert(Connection connection, List<ObservationRow> rows) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(ObservationRow.INSERT)) {
      for (int from = 0; from < rows.size(); from += BATCH) {
        for (ObservationRow row : rows.subList(from, Math.min(from + BATCH, rows.size()))) {
          row.bind(insert);
          insert.addBatch();
        }
        insert.executeBatch();
      }
    }
  }
}
