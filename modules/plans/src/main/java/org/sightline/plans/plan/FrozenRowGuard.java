package org.sightline.plans.plan;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The trigger by which H2 keeps the text of a plan as it was when it was sent to its signers: a
 * version only moves on in its states, and the rows of its content stay. PostgreSQL has one in its
 * own language. It is public, and its name stands in a migration, because the database calls it.
 */
public final class FrozenRowGuard implements Trigger {

  /** SQL state {@code restrict_violation}, the same as on PostgreSQL. */
  private static final String RESTRICT_VIOLATION = "23001";

  private static final String VERSIONS = "PLANS_VERSION";

  private static final Map<String, Set<String>> MOVES =
      Map.of(
          "DRAFT", Set.of("DRAFT", "SIGNING", "WITHDRAWN"),
          "SIGNING", Set.of("IN_EFFECT", "WITHDRAWN"),
          "IN_EFFECT", Set.of("SUPERSEDED"));

  private static final Set<String> UNLOCKED =
      Set.of("VERSION", "STATE", "EFFECTIVE_ON", "RETURN_REASON");

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
    table = tableName.toUpperCase(Locale.ROOT);
    try (ResultSet found = connection.getMetaData().getColumns(null, schema, tableName, "%")) {
      while (found.next()) {
        columns.add(found.getString("COLUMN_NAME").toUpperCase(Locale.ROOT));
      }
    }
  }

  /**
   * Lets drafts be written, and versions move on.
   *
   * @throws SQLException for anything else, with state 23001
   */
  @Override
  public void fire(
      Connection connection,
      @Nullable Object @Nullable [] before,
      @Nullable Object @Nullable [] after)
      throws SQLException {
    boolean allowed =
        table.equals(VERSIONS)
            ? before != null && after != null && isMove(before, after)
            : isDraft(connection, before) && isDraft(connection, after);
    if (!allowed) {
      throw new SQLException(
          "rows of " + table + " are frozen: they are not changed or removed", RESTRICT_VIOLATION);
    }
  }

  private boolean isMove(@Nullable Object[] before, @Nullable Object[] after) throws SQLException {
    int state = columns.indexOf("STATE");
    String from = String.valueOf(before[state]);
    String to = String.valueOf(after[state]);
    return MOVES.getOrDefault(from, Set.of()).contains(to)
        && (from.equals("DRAFT") || keepsTheRest(before, after));
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

  private boolean isDraft(Connection connection, @Nullable Object @Nullable [] row)
      throws SQLException {
    if (row == null) {
      return true;
    }
    try (PreparedStatement query =
        connection.prepareStatement("select state from plans_version where id = ?")) {
      query.setObject(1, row[columns.indexOf("VERSION_ID")]);
      try (ResultSet found = query.executeQuery()) {
        return found.next() && found.getString(1).equals("DRAFT");
      }
    }
  }

  private static @Nullable Object plain(@Nullable Object value) throws SQLException {
    return value instanceof Clob text
        ? text.getSubString(1, Math.toIntExact(text.length()))
        : value;
  }
}
