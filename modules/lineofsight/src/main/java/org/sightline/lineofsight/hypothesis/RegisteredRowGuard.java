package org.sightline.lineofsight.hypothesis;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.persistence.RowGuard;

/** Keeps a registered hypothesis as it was: it may be withdrawn and nothing else. */
public final class RegisteredRowGuard extends RowGuard {

  private static final Set<String> UNLOCKED =
      Set.of("VERSION", "STATE", "WITHDRAWN_AT", "WITHDRAWN_REASON");

  /** As the database makes it. */
  public RegisteredRowGuard() {
    super("registered");
  }

  @Override
  protected boolean allows(
      Connection connection,
      @Nullable Object @Nullable [] before,
      @Nullable Object @Nullable [] after)
      throws SQLException {
    if (before == null || after == null) {
      return false;
    }
    String from = String.valueOf(value(before, "STATE"));
    String to = String.valueOf(value(after, "STATE"));
    if (from.equals("DRAFT")) {
      return to.equals("DRAFT") || to.equals("REGISTERED");
    }
    return isWithdrawal(from, to) && isSameBut(UNLOCKED, before, after);
  }

  private static boolean isWithdrawal(String from, String to) {
    return from.equals("REGISTERED") && to.equals("WITHDRAWN");
  }
}
