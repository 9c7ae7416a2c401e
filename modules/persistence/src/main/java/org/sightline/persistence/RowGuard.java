package org.sightline.persistence;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * A trigger by which H2 keeps rows as they are, but for the changes that the record's states name;
 * PostgreSQL has one in its own language for each. Those made of it are public, and their names
 * stand in migrations, because the database calls them.
 */
public abstract class RowGuard implements Trigger {

  /** SQL state {@code restrict_violation}, the same as on PostgreSQL. */
  private static final String RESTRICT_VIOLATION = "23001";

  private final String word;
  private final List<String> columns = new ArrayList<>();
  private String table = "";

  /**
   * A guard.
   *
   * @param word what the rows are, such as {@code filed}
   */
  protected RowGuard(String word) {
    this.word = Objects.requireNonNull(word, "word");
  }

  @Override
  public final void init(
      Connection connection,
      String schema,
      String trigger,
      String tableName,
      boolean before,
      int type)
      throws SQLException {
    table = tableName;
    try (ResultSet found = connection.getMetaData().getColumns(null, schema, tableName, "%")) {
      while (found.next()) {
        columns.add(found.getString("COLUMN_NAME").toUpperCase(Locale.ROOT));
      }
    }
  }

  /**
   * Lets a change through, or refuses it.
   *
   * @throws SQLException when it is not allowed, with state 23001
   */
  @Override
  public final void fire(
      Connection connection,
      @Nullable Object @Nullable [] before,
      @Nullable Object @Nullable [] after)
      throws SQLException {
    if (!allows(connection, before, after)) {
      throw new SQLException(
          "rows of " + table + " are " + word + ": they are not changed or removed",
          RESTRICT_VIOLATION);
    }
  }

  /**
   * Whether a change is one of those allowed.
   *
   * @param before the row as it was; null for a new one
   * @param after the row as it would be; null where it would be removed
   */
  protected abstract boolean allows(
      Connection connection,
      @Nullable Object @Nullable [] before,
      @Nullable Object @Nullable [] after)
      throws SQLException;

  /** The table, in capitals. */
  protected final String table() {
    return table.toUpperCase(Locale.ROOT);
  }

  /** What a row has in a column, named in capitals. */
  protected final @Nullable Object value(@Nullable Object[] row, String column) {
    return row[columns.indexOf(column)];
  }

  /** Whether two states of a row differ in none but the named columns. */
  protected final boolean isSameBut(
      Set<String> unlocked, @Nullable Object[] before, @Nullable Object[] after)
      throws SQLException {
    for (int i = 0; i < columns.size(); i++) {
      if (!unlocked.contains(columns.get(i))
          && !Objects.equals(plain(before[i]), plain(after[i]))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Object plain(@Nullable Object value) throws SQLException {
    return value instanceof Clob text
        ? text.getSubString(1, Math.toIntExact(text.length()))
        : value;
  }
}
