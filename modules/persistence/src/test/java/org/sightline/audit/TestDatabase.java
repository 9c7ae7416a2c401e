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
public enum TestDatabase {
  H2 {
    @Override
    public DataSource empty() {
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
    public DataSource empty() {
      return Server.created("");
    }

    @Override
    public DataSource migrated() {
      // A copy of a migrated database is made much faster than another migration runs.
      return Server.created(" TEMPLATE " + Server.MIGRATED);
    }
  };

  private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

  /** A new database without tables. */
  public abstract DataSource empty();

  /** A new database with all tables. */
  public DataSource migrated() {
    return migrated(empty());
  }

  DataSource migrated(DataSource database) {
    MIGRATIONS.setLevel(Level.WARNING);
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
    static final String MIGRATED = migratedTemplate();

    private static String last = "none";

    /** A new database; the one before it goes, else stopping the server takes its time. */
    static synchronized DataSource created(String from) {
      String name = "audit_" + UUID.randomUUID().toString().replace("-", "");
      execute("DROP DATABASE IF EXISTS " + last + " WITH (FORCE)");
      execute("CREATE DATABASE " + name + from);
      last = name;
      return RUNNING.getDatabase("postgres", name);
    }

    private static String migratedTemplate() {
      execute("CREATE DATABASE audit_template");
      POSTGRESQL.migrated(RUNNING.getDatabase("postgres", "audit_template"));
      return "audit_template";
    }

    private static void execute(String command) {
      try (Connection connection = RUNNING.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(command);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("max_connections", "60").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
