package org.sightline.command.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sightline.audit.StoredAudit;
import org.sightline.audit.chain.Verification;
import org.sightline.persistence.SchemaVersions;

/**
 * What a store holds, so far as two of them can be compared by it.
 *
 * @param schemas the last migration of each module, by module
 * @param rows how many rows each table has, by table
 * @param audit what the check of the audit trail has found
 */
record StoreContent(Map<String, String> schemas, Map<String, Long> rows, Verification audit) {

  private static final String HISTORY = "flyway_";

  StoreContent {
    schemas = new TreeMap<>(schemas);
    rows = new TreeMap<>(rows);
  }

  /** Reads it all on one connection. */
  static StoreContent read(Connection connection, AuditKeys keys) throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    for (String table : tables(connection)) {
      if (!table.startsWith(HISTORY)) {
        rows.put(table, count(connection, table));
      }
    }
    StoredAudit audit = new StoredAudit(new OneConnection(connection));
    return new StoreContent(
        SchemaVersions.of(connection), rows, audit.verify(keys.ring(), keys.anchors()));
  }

  /** The tables of the product. */
  static TreeSet<String> tables(Connection connection) throws SQLException {
    TreeSet<String> names = new TreeSet<>();
    String[] kinds = {"TABLE", "BASE TABLE"};
    try (ResultSet tables =
        connection.getMetaData().getTables(null, connection.getSchema(), "%", kinds)) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    return names;
  }

  private static long count(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getLong(1);
    }
  }
}
