package org.sightline.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/** How many statements the database runs for one page. */
@ApplicationScoped
class StatementCount {

  // Timers ask the store now and then; the least of several counts has none of them in it.
  private static final int TRIES = 5;

  private static final String SUM =
      "select coalesce(sum(execution_count), 0) from information_schema.query_statistics"
          + " where sql_statement not like '%query_statistics%'";

  @Resource(lookup = "java:app/jdbc/main")
  private DataSource store;

  @Inject private PageReader pages;

  /**
   * The statements of a page that was opened before, so that nothing is made for the first time.
   */
  long of(String path, String user) {
    pages.read(path, user);
    return LongStream.range(0, TRIES).map(any -> once(path, user)).min().orElseThrow();
  }

  private long once(String path, String user) {
    try (Connection connection = store.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set query_statistics_max_entries 10000");
      statement.execute("set query_statistics false");
      statement.execute("set query_statistics true");
      pages.read(path, user);
      try (ResultSet sum = statement.executeQuery(SUM)) {
        sum.next();
        return sum.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
