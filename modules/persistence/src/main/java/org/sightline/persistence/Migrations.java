package org.sightline.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to the present state, module by module in the order of the arrows. Each module
 * has its own folder of migrations and its own history table, so that none waits for another's
 * numbers; what the databases say differently stands in a sibling folder named after the database.
 */
public final class Migrations {

  /** The modules that own tables, in the order in which they may build on each other. */
  static final List<String> MODULES =
      List.of("persistence", "goals", "hisp", "lineofsight", "plans");

  private Migrations() {}

  /**
   * Runs what has not run yet; safe to call on every start and on two nodes at once. A store that
   * has seen the very migrations of this build is left alone.
   *
   * @throws IllegalStateException when the database cannot be reached or is of another kind
   */
  public static void run(DataSource source) {
    ClassLoader loader = Migrations.class.getClassLoader();
    try {
      Dialect dialect = dialect(source);
      Optional<String> packaged = MigrationFingerprint.packaged(loader, folders(dialect));
      if (packaged.isPresent() && packaged.equals(MigrationFingerprint.recorded(source))) {
        return;
      }
      migrate(source, loader, dialect);
      if (packaged.isPresent()) {
        MigrationFingerprint.record(source, packaged.get());
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be reached: " + e.getMessage(), e);
    }
  }

  private static void migrate(DataSource source, ClassLoader loader, Dialect dialect) {
    MODULES.stream()
        .filter(module -> loader.getResource(folder(module)) != null)
        .forEach(module -> migrate(source, loader, module, dialect));
  }

  private static List<String> folders(Dialect dialect) {
    return MODULES.stream()
        .flatMap(module -> Stream.of(folder(module), folder(module, dialect)))
        .toList();
  }

  private static String folder(String module) {
    return "db/migration/" + module;
  }

  private static String folder(String module, Dialect dialect) {
    return folder(module) + "-" + dialect.folder();
  }

  private static void migrate(
      DataSource source, ClassLoader loader, String module, Dialect dialect) {
    Flyway.configure(loader)
        .dataSource(source)
        .table("flyway_" + module)
        .locations("classpath:" + folder(module), "classpath:" + folder(module, dialect))
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .failOnMissingLocations(false)
        .load()
        .migrate();
  }

  private static Dialect dialect(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection()) {
      return Dialect.of(connection);
    }
  }
}
