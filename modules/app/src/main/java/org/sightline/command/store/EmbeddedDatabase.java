package org.sightline.command.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The H2 store, one file. Its lock must be held by the caller. What is read is always a copy: it is
 * opened once, which ends what a killed server left open, and closed in order.
 */
record EmbeddedDatabase(StoreSettings settings) implements StoredDatabase {

  private static final String SUFFIX = ".mv.db";
  private static final String NAME = "sightline" + SUFFIX;
  private static final String OPTIONS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
          + ";WRITE_DELAY=0;IFEXISTS=TRUE";

  @Override
  public String kind() {
    return "H2";
  }

  @Override
  public String fileName() {
    return NAME;
  }

  @Override
  public StoreContent copyTo(Path file, AuditKeys keys) throws IOException, SQLException {
    if (!Files.isRegularFile(store())) {
      throw StoreFailure.failed("store.missing", store().toString());
    }
    Disk.copy(store(), file);
    return read(file, keys);
  }

  @Override
  public void requireEmpty() {
    if (Files.exists(store())) {
      throw StoreFailure.refused("store.not-empty", store().toString(), aside().toString());
    }
  }

  @Override
  public StoreContent fillFrom(Path file, AuditKeys keys) throws IOException, SQLException {
    discard();
    Disk.folder(draftFolder());
    Disk.copy(file, draft());
    return read(draft(), keys);
  }

  @Override
  public void release(Restored restored) throws IOException, SQLException {
    try (Connection connection = connect(draft())) {
      restored.record(connection);
    }
    Disk.sync(draft());
    Disk.move(draft(), store());
    discard();
  }

  @Override
  public void discard() throws IOException {
    Disk.deleteTree(draftFolder());
  }

  private StoreContent read(Path file, AuditKeys keys) throws IOException, SQLException {
    StoreContent content;
    try (Connection connection = connect(file)) {
      content = StoreContent.read(connection, keys);
    } finally {
      Files.deleteIfExists(Path.of(path(file) + ".trace.db"));
    }
    Disk.sync(file);
    return content;
  }

  private Connection connect(Path file) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:h2:file:" + path(file) + OPTIONS, settings.user(), settings.password());
  }

  private static String path(Path file) {
    String name = file.toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  private Path store() {
    return settings.dataFolder().resolve(NAME);
  }

  private Path aside() {
    return settings.dataFolder().resolve("sightline-before-restore" + SUFFIX);
  }

  private Path draft() {
    return draftFolder().resolve(NAME);
  }

  private Path draftFolder() {
    return settings.dataFolder().resolve("restore-unfinished");
  }
}
