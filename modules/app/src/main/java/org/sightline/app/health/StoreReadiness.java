package org.sightline.app.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that the store answers; its schema was brought up to date before. */
@Readiness
@ApplicationScoped
public class StoreReadiness implements HealthCheck {

  private static final int SECONDS = 3;

  @Resource(lookup = "java:app/jdbc/main")
  private DataSource store;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("store").status(answers()).build();
  }

  private boolean answers() {
    try (Connection connection = store.getConnection()) {
      return connection.isValid(SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }
}
