package org.sightline.audit;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;
import org.sightline.persistence.RowGuard;

/** Refuses to change or remove a filed row. */
public final class FiledRowGuard extends RowGuard {

  /** As the database makes it. */
  public FiledRowGuard() {
    super("filed");
  }

  @Override
  protected boolean allows(
      Connection connection,
      @Nullable Object @Nullable [] before,
      @Nullable Object @Nullable [] after) {
    return false;
  }
}
