package org.sightline.ground;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The database that an execution of the integration tests is for: H2 files or PostgreSQL. */
public final class Database {

  private static final String H2_OPTIONS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
          + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=30000";

  private final @Nullable EmbeddedPostgres server;

  private Database(@Nullable EmbeddedPostgres server) {
    this.server = server;
  }

  /**
   * How a node reaches one database.
   *
   * @param dataSourceClass the driver's data source
   * @param url without user and password
   */
  public record Address(String dataSourceClass, String url, String user, String password) {}

  static Database start(String kind, Path folder) {
    return switch (kind) {
      case "h2" -> new Database(null);
      case "postgresql" -> new Database(startServer(folder));
      default ->
          throw new IllegalArgumentException(
              "sightline.test.database is h2 or postgresql, not: " + kind);
    };
  }

  /** Whether it is PostgreSQL. */
  public boolean postgresql() {
    return server != null;
  }

  /** An empty database of its own; on H2 a file in the data folder given. */
  public Address create(String name, Path dataFolder) {
    if (server == null) {
      String url = "jdbc:h2:file:" + dataFolder.resolve("sightline") + H2_OPTIONS;
      return new Address("org.sightline.persistence.EmbeddedDataSource", url, "sightline", "none");
    }
    execute(server, "create database " + name);
    return new Address(
        "org.postgresql.ds.PGSimpleDataSource",
        "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name,
        "postgres",
        "none");
  }

  /** The TCP port of the PostgreSQL server. */
  public int port() {
    if (server == null) {
      throw new IllegalStateException("H2 has no server");
    }
    return server.getPort();
  }

  void stop() {
    try {
      if (server != null) {
        server.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EmbeddedPostgres startServer(Path folder) {
    try {
      return EmbeddedPostgres.builder()
          .setOverrideWorkingDirectory(folder.resolve("postgresql").toFile())
          .setDataDirectory(folder.resolve("postgresql-data"))
          .setLocaleConfig("encoding", "UTF8")
          .setLocaleConfig("locale", "C")
          .setPGStartupWait(Duration.ofMinutes(2))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("The PostgreSQL of the tests does not start", e);
    }
  }

  private static void execute(EmbeddedPostgres server, String sql) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
