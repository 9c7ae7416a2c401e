package org.sightline.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.sightline.hisp.provider.ServiceId;

/** What is kept of published quarters, read without any class of the product. */
@ApplicationScoped
class PublishedSnapshot {

  private static final String ANSWERS =
      "select a.published_quarter_id, s.instrument_id, s.customers, a.driver,"
          + " a.n1, a.n2, a.n3, a.n4, a.n5"
          + " from hisp_published_answer a join hisp_published_survey s"
          + " on s.published_quarter_id = a.published_quarter_id and s.number = a.number"
          + " join hisp_published_quarter q on q.id = a.published_quarter_id"
          + " where q.service_id = ? order by a.published_quarter_id, a.number";

  private static final String FIGURES =
      "select f.* from hisp_published_figure f"
          + " join hisp_published_quarter q on q.id = f.published_quarter_id"
          + " where q.service_id = ?";

  @Resource(lookup = "java:app/jdbc/main")
  private DataSource store;

  /** The answers of one survey to one question. */
  record Answers(UUID quarter, UUID instrument, long customers, String driver, long[] counts) {}

  /** Columns with their values. */
  Map<UUID, List<Answers>> answers(ServiceId service) {
    Map<UUID, List<Answers>> found = new LinkedHashMap<>();
    read(
        ANSWERS,
        service.value(),
        row -> {
          UUID quarter = row.getObject(1, UUID.class);
          long[] counts = new long[5];
          for (int k = 0; k < counts.length; k++) {
            counts[k] = row.getLong("n" + (k + 1));
          }
          found
              .computeIfAbsent(quarter, any -> new ArrayList<>())
              .add(
                  new Answers(
                      quarter,
                      row.getObject(2, UUID.class),
                      row.getLong(3),
                      row.getString(4),
                      counts));
        });
    return found;
  }

  void figures(ServiceId service, RowUse use) {
    read(FIGURES, service.value(), use);
  }

  List<String> versions(ServiceId service) {
    List<String> versions = new ArrayList<>();
    read(
        "select version, snapshot_hash, source from hisp_published_quarter where service_id = ?"
            + " order by fiscal_year, quarter, version",
        service.value(),
        row ->
            versions.add(
                row.getInt(1)
                    + " "
                    + row.getString(2)
                    + " of "
                    + row.getString(3).split(",").length));
    return versions;
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = store.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    }
  }

  private void read(String sql, UUID parameter, RowUse use) {
    try (Connection connection = store.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setObject(1, parameter);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          use.take(rows);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is done with the row on which a result stands. */
  interface RowUse {

    void take(ResultSet row) throws SQLException;
  }
}
