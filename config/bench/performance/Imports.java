import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The import of a file by the product, and the rows that it wrote written by plain JDBC. */
final class Imports {

  /** What the file itself says, parents before their children. */
  static final List<String> TAKEN_OVER =
      List.of(
          "organization",
          "hisp_provider",
          "hisp_service",
          "hisp_instrument",
          "hisp_report",
          "hisp_survey_result",
          "hisp_answer_distribution");

  /** What the product makes of it. */
  static final List<String> DERIVED =
      List.of(
          "measure",
          "measure_wording",
          "measure_observation",
          "hisp_published_quarter",
          "hisp_published_survey",
          "hisp_published_answer",
          "hisp_published_figure");

  private static final String RECEIVE =
      "/api/v1/imports?format=performance-gov-reports&fileName=bench.csv";
  private static final int BATCH = 500;

  private Imports() {}

  /**
   * What it took to store something.
   *
   * @param seconds from beginning to end
   * @param processor seconds of processor time, of everything in the process
   */
  record Effort(double seconds, double processor) {}

  /** Rows of one table, without the names of their columns. */
  record Rows(String table, List<Object[]> values) {}

  /**
   * Sends the file and waits for the end of its job.
   *
   * @return the seconds from the beginning of its job to its end, and what the server used from
   *     the arrival of the file on
   */
  static Effort byProduct(Product product, Path data, Path file) throws Exception {
    String id;
    double used;
    try (Node node = Node.start(product, data, "start")) {
      Session sender = Session.of(node, "omblead");
      double before = node.processorSeconds();
      HttpResponse<byte[]> received =
          sender.send(
              sender
                  .request(RECEIVE)
                  .header("Content-Type", "text/csv")
                  .POST(BodyPublishers.ofFile(file)));
      String answer = new String(received.body(), StandardCharsets.UTF_8);
      if (received.statusCode() / 100 != 2) {
        throw new IllegalStateException("The file was not taken: " + answer);
      }
      id = Json.strings(answer, "id").get(0);
      String state = "";
      while (!Set.of("COMPLETED", "REJECTED", "FAILED").contains(state)) {
        TimeUnit.MILLISECONDS.sleep(500);
        answer = sender.text("/api/v1/imports/" + id);
        state = Json.strings(answer, "state").get(0);
      }
      if (!state.equals("COMPLETED")) {
        throw new IllegalStateException("The import failed: " + answer);
      }
      used = node.processorSeconds() - before;
    }
    return new Effort(secondsOfJob(data, id), used);
  }

  private static double secondsOfJob(Path data, String id) throws SQLException {
    try (Connection connection = Store.open(data);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select j.started_at, j.ended_at from job j join import i on i.job_id = j.id"
                    + " where i.id = '"
                    + id
                    + "'")) {
      row.next();
      return (row.getTimestamp(2).getTime() - row.getTimestamp(1).getTime()) / 1e3;
    }
  }

  /** The rows that a store has and another one does not have. */
  static List<Rows> added(Path before, Path after, List<String> tables) throws SQLException {
    List<Rows> added = new ArrayList<>();
    try (Connection old = Store.open(before);
        Connection now = Store.open(after)) {
      for (String table : tables) {
        Set<UUID> known = new HashSet<>();
        read(old, table, row -> known.add((UUID) row[0]));
        List<Object[]> values = new ArrayList<>();
        read(
            now,
            table,
            row -> {
              // The first column is the identity of the row, or of the row to which it belongs.
              if (!known.contains((UUID) row[0])) {
                values.add(row);
              }
            });
        added.add(new Rows(table, values));
      }
    }
    return added;
  }

  private static void read(
      Connection connection, String table, java.util.function.Consumer<Object[]> consumer)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from " + table)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        Object[] row = new Object[columns];
        for (int i = 0; i < columns; i++) {
          row[i] = rows.getObject(i + 1);
        }
        consumer.accept(row);
      }
    }
  }

  /**
   * Inserts rows in one transaction, some hundreds at a time.
   *
   * @return the seconds to the end of the commit
   */
  static Effort byJdbc(Path data, List<Rows> tables) throws SQLException {
    try (Connection connection = Store.open(data)) {
      connection.setAutoCommit(false);
      long began = System.nanoTime();
      double before = own();
      for (Rows rows : tables) {
        insert(connection, rows);
      }
      connection.commit();
      return new Effort((System.nanoTime() - began) / 1e9, own() - before);
    }
  }

  /** Processor time of this process, in seconds. */
  private static double own() {
    OperatingSystemMXBean system =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return system.getProcessCpuTime() / 1e9;
  }

  private static void insert(Connection connection, Rows rows) throws SQLException {
    if (rows.values().isEmpty()) {
      return;
    }
    int columns = rows.values().get(0).length;
    String places = "?" + ", ?".repeat(columns - 1);
    try (PreparedStatement statement =
        connection.prepareStatement("insert into " + rows.table() + " values (" + places + ")")) {
      int waiting = 0;
      for (Object[] row : rows.values()) {
        for (int i = 0; i < columns; i++) {
          statement.setObject(i + 1, row[i]);
        }
        statement.addBatch();
        if (++waiting == BATCH) {
          statement.executeBatch();
          waiting = 0;
        }
      }
      statement.executeBatch();
    }
  }

  /** How many rows each table got. */
  static Map<String, Integer> counts(List<Rows> tables) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    tables.forEach(rows -> counts.put(rows.table(), rows.values().size()));
    return counts;
  }
}
