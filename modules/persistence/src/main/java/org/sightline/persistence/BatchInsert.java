package org.sightline.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Inserts many rows of one table with one statement, some hundreds at a time. For rows that come in
 * bulk; everything else goes through the entities.
 */
public final class BatchInsert implements AutoCloseable {

  private static final int SIZE = 500;

  private final PreparedStatement statement;
  private int waiting;

  /**
   * @param connection of the running transaction; not closed here
   * @param table the table
   * @param columns its columns, in the order in which values are given
   */
  public BatchInsert(Connection connection, String table, String... columns) throws SQLException {
    String places = "?, ".repeat(columns.length);
    this.statement =
        connection.prepareStatement(
            "insert into "
                + table
                + " ("
                + String.join(", ", columns)
                + ") values ("
                + places.substring(0, places.length() - 2)
                + ")");
  }

  /** Whether the rows that wait are enough for a round trip. */
  public boolean isFull() {
    return waiting >= SIZE;
  }

  /** Adds a row; instants, enumerations and identifiers are stored as the entities store them. */
  public void add(@Nullable Object... values) throws SQLException {
    Parameters.set(statement, values);
    statement.addBatch();
    waiting++;
  }

  /** Sends the rows that wait. */
  public void flush() throws SQLException {
    if (waiting > 0) {
      statement.executeBatch();
      waiting = 0;
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
