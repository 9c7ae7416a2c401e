package org.sightline.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ground itself: which database the tests of this execution run on. */
@ExtendWith(ArquillianExtension.class)
class SkeletonIT {

  @Resource(lookup = "java:app/jdbc/main")
  private DataSource source;

  @Test
  void runsOnTheDatabaseOfTheExecution() throws SQLException {
    String url = System.getProperty("sightline.db.url");

    try (Connection connection = source.getConnection()) {
      DatabaseMetaData data = connection.getMetaData();

      assertThat(url).startsWith(data.getURL().split("[;?]")[0]);
      assertThat(version(data)).isIn("H2 2.4.240", "PostgreSQL 17.11");
    }
  }

  private static String version(DatabaseMetaData data) throws SQLException {
    return data.getDatabaseProductName() + " " + data.getDatabaseProductVersion().split("[ (]")[0];
  }
}
