package org.sightline.command.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A PostgreSQL database, through the programs of PostgreSQL itself. The server may run: the copy
 * and what is told of it are read in one snapshot.
 */
record PostgresDatabase(StoreSettings settings, PostgresAddress address) implements StoredDatabase {

  @Override
  public String kind() {
    return "POSTGRESQL";
  }

  @Override
  public String fileName() {
    return "sightline.pgdump";
  }

  @Override
  public StoreContent copyTo(Path file, AuditKeys keys) throws IOException, SQLException {
    try (Connection connection = connect()) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      if (StoreContent.tables(connection).isEmpty()) {
        throw StoreFailure.failed("store.missing", name());
      }
      dump(snapshot(connection), file);
      StoreContent content = StoreContent.read(connection, keys);
      connection.rollback();
      Disk.sync(file);
      return content;
    }
  }

  private void dump(String snapshot, Path file) throws IOException {
    Disk.create(file);
    run(
        "pg_dump",
        "--format=custom",
        "--no-owner",
        "--no-privileges",
        "--snapshot=" + snapshot,
        "--file=" + file);
  }

  @Override
  public void requireEmpty() throws SQLException {
    try (Connection connection = connect()) {
      if (!StoreContent.tables(connection).isEmpty()) {
        throw StoreFailure.refused("store.database-not-empty", name());
      }
    }
  }

  @Override
  public StoreContent fillFrom(Path file, AuditKeys keys) throws IOException, SQLException {
    run(
        "pg_restore",
        "--single-transaction",
        "--exit-on-error",
        "--no-owner",
        "--no-privileges",
        "--dbname=" + name(),
        file.toString());
    try (Connection connection = connect()) {
      return StoreContent.read(connection, keys);
    }
  }

  @Override
  public void release(Restored restored) throws SQLException {
    try (Connection connection = connect()) {
      restored.record(connection);
    }
  }

  /** What was filled in is committed: the operator, who made the database, drops it. */
  @Override
  public void discard() {}

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(address.url(), settings.user(), settings.password());
  }

  private String name() {
    return address.environment().getOrDefault("PGDATABASE", "");
  }

  private static String snapshot(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_export_snapshot()")) {
      row.next();
      return row.getString(1);
    }
  }

  private void run(String program, String... arguments) throws IOException {
    Process process = started(program, arguments);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw StoreFailure.failed("postgres.failed", program, said.strip());
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw StoreFailure.failed("postgres.failed", program, "interrupted");
    }
  }

  private Process started(String program, String... arguments) {
    List<String> line = new ArrayList<>(List.of(program));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().putAll(address.environment());
    try {
      return builder.start();
    } catch (IOException e) {
      throw StoreFailure.because(e, "postgres.missing", program);
    }
  }
}
