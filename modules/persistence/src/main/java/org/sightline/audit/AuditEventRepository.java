package org.sightline.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.chain.ChainHash;
import org.sightline.audit.chain.ChainId;
import org.sightline.persistence.Parameters;

/**
 * Events in the database, by plain JDBC: what is hashed must be what is stored, without a mapper in
 * between. Connections are those of the caller's transaction.
 */
@ApplicationScoped
class AuditEventRepository {

  private static final String LOCK = "SELECT seq, hash FROM audit_chain WHERE chain = ? FOR UPDATE";
  private static final String BEGIN =
      "INSERT INTO audit_chain (chain, seq, hash) VALUES (?, 0, ?) ON CONFLICT DO NOTHING";
  private static final String ADVANCE = "UPDATE audit_chain SET seq = ?, hash = ? WHERE chain = ?";
  private static final String CHAINS = "SELECT chain, seq, hash FROM audit_chain ORDER BY chain";
  private static final String RUN =
      "SELECT "
          + EventRow.COLUMNS
          + " FROM audit_event WHERE chain = ? AND seq > ? ORDER BY seq FETCH FIRST ? ROWS ONLY";

  /** The last event of a chain; seq 0 and 64 zeros before the first. */
  record Tip(ChainId chain, long seq, String hash) {}

  @Inject private DataSource dataSource;

  protected AuditEventRepository() {}

  AuditEventRepository(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Appends to a chain; the row of the chain stays locked until the transaction ends. */
  AuditEvent append(Instant at, AuditContext who, AuditEntry what) {
    try (Connection connection = dataSource.getConnection()) {
      Tip tip = locked(connection, what.chain());
      AuditEvent event =
          AuditEvent.sealed(UUID.randomUUID(), tip.seq() + 1, at, who, what, tip.hash());
      try (PreparedStatement insert = connection.prepareStatement(EventRow.INSERT)) {
        EventRow.bind(insert, event);
        insert.executeUpdate();
      }
      advance(connection, event);
      return event;
    } catch (SQLException e) {
      throw new AuditStoreFailure(e);
    }
  }

  /** Where every chain ends, ordered by chain. */
  List<Tip> tips() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(CHAINS);
        ResultSet rows = query.executeQuery()) {
      List<Tip> tips = new ArrayList<>();
      while (rows.next()) {
        tips.add(tip(new ChainId(rows.getString("chain")), rows));
      }
      return tips;
    } catch (SQLException e) {
      throw new AuditStoreFailure(e);
    }
  }

  /** The next events of a chain, by their fields, in order of seq. */
  List<Map<String, @Nullable Object>> run(ChainId chain, long after, int limit) {
    return rows(RUN, List.of(chain.value(), after, limit));
  }

  /** The events that a query asks for, by their fields, one more than its limit at most. */
  List<Map<String, @Nullable Object>> matching(AuditQuery asked) {
    EventSelection selection = new EventSelection(asked);
    return rows(selection.sql(), selection.parameters());
  }

  private List<Map<String, @Nullable Object>> rows(String sql, List<?> parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      Parameters.set(query, parameters.toArray());
      List<Map<String, @Nullable Object>> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(EventRow.fields(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new AuditStoreFailure(e);
    }
  }

  private static Tip locked(Connection connection, ChainId chain) throws SQLException {
    Tip tip = lock(connection, chain);
    if (tip != null) {
      return tip;
    }
    begin(connection, chain);
    tip = lock(connection, chain);
    if (tip == null) {
      throw new SQLException("no row for the chain " + chain);
    }
    return tip;
  }

  /** Of several first appenders one inserts; the others wait for it here and then do nothing. */
  private static void begin(Connection connection, ChainId chain) throws SQLException {
    try (PreparedStatement begin = connection.prepareStatement(BEGIN)) {
      begin.setString(1, chain.value());
      begin.setString(2, ChainHash.GENESIS);
      begin.executeUpdate();
    }
  }

  private static @Nullable Tip lock(Connection connection, ChainId chain) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
      lock.setString(1, chain.value());
      try (ResultSet row = lock.executeQuery()) {
        return row.next() ? tip(chain, row) : null;
      }
    }
  }

  private static void advance(Connection connection, AuditEvent event) throws SQLException {
    try (PreparedStatement advance = connection.prepareStatement(ADVANCE)) {
      advance.setLong(1, event.seq());
      advance.setString(2, event.hash());
      advance.setString(3, event.chain().value());
      advance.executeUpdate();
    }
  }

  private static Tip tip(ChainId chain, ResultSet row) throws SQLException {
    return new Tip(chain, row.getLong("seq"), row.getString("hash"));
  }
}
