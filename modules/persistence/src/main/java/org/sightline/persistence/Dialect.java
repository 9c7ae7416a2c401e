package org.sightline.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The two databases that the product runs on. */
public enum Dialect {
  /** The embedded store, a file in the data folder: the default. */
  H2,
  /** PostgreSQL 15 or newer, named by the environment. */
  POSTGRESQL;

  /**
   * The database behind a connection.
   *
   * @throws IllegalStateException when it is neither of the two
   */
  public static Dialect of(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    return switch (product) {
      case "H2" -> H2;
      case "PostgreSQL" -> POSTGRESQL;
      default -> throw new IllegalStateException("Neither H2 nor PostgreSQL: " + product);
    };
  }

  /**
   * Has the database look again at how many rows tables have, those of the open transaction among
   * them. After a bulk load PostgreSQL would otherwise plan for the rows that were there before; H2
   * needs no such help, and would commit.
   */
  public static void refreshStatistics(Connection connection, String... tables)
      throws SQLException {
    if (of(connection) == POSTGRESQL) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("analyze " + String.join(", ", tables));
      }
    }
  }

  /** How migration folders of this database end, such as {@code h2}. */
  String folder() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
