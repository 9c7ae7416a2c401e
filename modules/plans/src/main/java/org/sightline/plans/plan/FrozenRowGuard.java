package org.sightline.plans.plan;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.persistence.RowGuard;

/**
 * Keeps the text of a plan as it was when it was sent to its signers: a version only moves on in
 * its states, and the rows of its content stay.
 */
public final class FrozenRowGuard extends RowGuard {

  private static final String VERSIONS = "PLANS_VERSION";

  private static final Map<String, Set<String>> MOVES =
      Map.of(
          "DRAFT", Set.of("DRAFT", "SIGNING", "WITHDRAWN"),
          "SIGNING", Set.of("IN_EFFECT", "WITHDRAWN"),
          "IN_EFFECT", Set.of("SUPERSEDED"));

  private static final Set<String> UNLOCKED =
      Set.of("VERSION", "STATE", "EFFECTIVE_ON", "RETURN_REASON");

  /** As the database makes it. */
  public FrozenRowGuard() {
    super("frozen");
  }

  @Override
  protected boolean allows(
      Connection connection,
      @Nullable Object @Nullable [] before,
      @Nullable Object @Nullable [] after)
      throws SQLException {
    return table().equals(VERSIONS)
        ? before != null && after != null && isMove(before, after)
        : isDraft(connection, before) && isDraft(connection, after);
  }

  private boolean isMove(@Nullable Object[] before, @Nullable Object[] after) throws SQLException {
    String from = String.valueOf(value(before, "STATE"));
    String to = String.valueOf(value(after, "STATE"));
    return MOVES.getOrDefault(from, Set.of()).contains(to)
        && (from.equals("DRAFT") || isSameBut(UNLOCKED, before, after));
  }

  private boolean isDraft(Connection connection, @Nullable Object @Nullable [] row)
      throws SQLException {
    if (row == null) {
      return true;
    }
    try (PreparedStatement query =
        connection.prepareStatement("select state from plans_version where id = ?")) {
      query.setObject(1, value(row, "VERSION_ID"));
      try (ResultSet found = query.executeQuery()) {
        return found.next() && found.getString(1).equals("DRAFT");
      }
    }
  }
}
