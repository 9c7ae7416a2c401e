package org.sightline.command.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** A database of the product, taken as a whole: one that is backed up, or one to be filled. */
sealed interface StoredDatabase permits EmbeddedDatabase, PostgresDatabase {

  /** The database that the environment names. */
  static StoredDatabase of(StoreSettings settings) {
    String url = settings.databaseUrl();
    return url == null
        ? new EmbeddedDatabase(settings)
        : new PostgresDatabase(settings, PostgresAddress.of(url, settings));
  }

  /** {@code H2} or {@code POSTGRESQL}. */
  String kind();

  /** Name of its file in a backup. */
  String fileName();

  /**
   * Copies it into a new file and tells what the copy holds.
   *
   * @throws StoreFailure when there is none, or it cannot be copied now
   */
  StoreContent copyTo(Path file, AuditKeys keys) throws IOException, SQLException;

  /**
   * Looks whether there is room for another store.
   *
   * @throws StoreFailure when there is a store already
   */
  void requireEmpty() throws IOException, SQLException;

  /** Fills it from the file of a backup, where nobody uses it yet, and tells what it holds. */
  StoreContent fillFrom(Path file, AuditKeys keys) throws IOException, SQLException;

  /** Puts on record that it was restored, and lets the server find it. */
  void release(Restored restored) throws IOException, SQLException;

  /** Takes back what {@link #fillFrom} did, so far as it can be taken back. */
  void discard() throws IOException;
}
