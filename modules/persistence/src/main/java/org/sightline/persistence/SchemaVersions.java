package org.sightline.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** Which migrations a store has seen. */
public final class SchemaVersions {

  private SchemaVersions() {}

  /** The last migration of each module that has one, by module, such as {@code 013}. */
  public static Map<String, String> of(Connection connection) throws SQLException {
    Map<String, String> versions = new TreeMap<>();
    for (String module : Migrations.MODULES) {
      String table = "flyway_" + module;
      if (exists(connection, table)) {
        versions.put(module, last(connection, table));
      }
    }
    return versions;
  }

  private static boolean exists(Connection connection, String table) throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(null, connection.getSchema(), table, null)) {
      return tables.next();
    }
  }

  private static String last(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select \"version\" from "
                    + table
                    + " where \"success\" and \"version\" is not null"
                    + " order by \"installed_rank\" desc fetch first 1 rows only")) {
      return row.next() ? row.getString(1) : "";
    }
  }
}
