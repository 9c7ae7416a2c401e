package org.sightline.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The trigger by which H2 refuses to change or remove a filed row; PostgreSQL has one in its own
 * language. It is public, and its name stands in a migration, because the database calls it.
 */
public final class FiledRowGuard implements Trigger {

  /** SQL state {@code restrict_violation}, the same as on PostgreSQL. */
  private static final String RESTRICT_VIOLATION = "23001";

  private String table = "";

  @Override
  public void init(
      Connection connection,
      String schema,
      String trigger,
      String tableName,
      boolean before,
      int type) {
    table = tableName;
  }

  /**
   * Refuses.
   *
   * @throws SQLException always, with state 23001
   */
  @Override
  public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after)
      throws SQLException {
    throw new SQLException(
        "rows of " + table + " are filed: they are not changed or removed", RESTRICT_VIOLATION);
  }
}
