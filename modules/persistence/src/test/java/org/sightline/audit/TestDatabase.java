package org.sightline.audit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/** The two databases of the product, each new and migrated. */
enum TestDatabase {
  H2 {
    @Override
    DataSource empty() {
      String url =
          "jdbc:h2:mem:"
              + UUID.randomUUID()
              + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
              + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000";
      JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
      pool.setMaxConnections(40);
      return pool;
    }
  },
  POSTGRESQL {
    @Override
    DataSource empty() {
      String name = "audit_" + UUID.randomUUID().toString().replace("-", "");
      try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
          Statement create = connection.createStatement()) {
        create.execute("CREATE DATABASE " + name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return Server.RUNNING.getDatabase("postgres", name);
    }
  };

  private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

  abstract DataSource empty();

  DataSource migrated() {
    MIGRATIONS.setLevel(Level.WARNING);
    DataSource database = empty();
    Flyway.configure()
        .dataSource(database)
        .locations(
            "classpath:db/migration/persistence",
            "classpath:db/migration/persistence-" + name().toLowerCase(Locale.ROOT))
        .load()
        .migrate();
    return database;
  }

  /** Started at first use; the virtual machine stops it when it ends. */
  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("max_connections", "60").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
