package org.sightline.lineofsight.hypothesis;

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
 * The trigger by which H2 keeps a registered hypothesis as it was: it may be withdrawn and nothing
 * else. PostgreSQL has one in its own language. It is public, and its name stands in a migration,
 * because the database calls it.
 */
public final class RegisteredRowGuard implements Trigger {

  /** SQL state {@code restrict_violation}, the same as on PostgreSQL. */
  private static final String RESTRICT_VIOLATION = "23001";

  private static final Set<String> UNLOCKED =
      Set.of("VERSION", "STATE", "WITHDRAWN_AT", "WITHDRAWN_REASON");

  private final List<String> columns = new ArrayList<>();
  private String table = "";

  @Override
  public void init(
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
   * Lets a draft be written or registered, and a registered row be withdrawn.
   *
   * @throws SQLException for anything else, with state 23001
   */
  @Override
  public void fire(
      Connection connection,
      @Nullable Object @Nullable [] before,
      @Nullable Object @Nullable [] after)
      throws SQLException {
    if (before == null || after == null || !isAllowed(before, after)) {
      throw new SQLException(
          "rows of " + table + " are registered: they are not changed or removed",
          RESTRICT_VIOLATION);
    }
  }

  private boolean isAllowed(@Nullable Object[] before, @Nullable Object[] after)
      throws SQLException {
    int state = columns.indexOf("STATE");
    String from = String.valueOf(before[state]);
    String to = String.valueOf(after[state]);
    if (from.equals("DRAFT")) {
      return to.equals("DRAFT") || to.equals("REGISTERED");
    }
    return from.equals("REGISTERED") && to.equals("WITHDRAWN") && keepsTheRest(before, after);
  }

  private boolean keepsTheRest(@Nullable Object[] before, @Nullable Object[] after)
      throws SQLException {
    for (int i = 0; i < columns.size(); i++) {
      if (!UNLOCKED.contains(columns.get(i))
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
