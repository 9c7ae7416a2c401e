package org.sightline.app.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.sightline.persistence.Dialect;
import org.sightline.persistence.SchemaVersions;

/** Asks the database how it is. */
@ApplicationScoped
class StoreRepository {

  private static final int SECONDS = 3;

  @Inject private DataSource source;

  NodeHealth.Store health() {
    try (Connection connection = source.getConnection()) {
      DatabaseMetaData database = connection.getMetaData();
      return new NodeHealth.Store(
          Dialect.of(connection).name(),
          database.getDatabaseProductName() + " " + database.getDatabaseProductVersion(),
          connection.isValid(SECONDS),
          SchemaVersions.of(connection));
    } catch (SQLException e) {
      return new NodeHealth.Store(null, null, false, Map.of());
    }
  }
}
