import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes nine further copies of every service into a store, in the same agencies, with everything
 * below it: instruments, reports, answers, what was published, measures and their observations.
 * Identities are made anew wherever they stand; everything else is as it was.
 */
final class TenFold {

  private static final int BATCH = 500;
  private static final Pattern UUIDS =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final String OF_SERVICES =
      " join measure m on m.id = t.measure_id where m.measure_key like 'hisp/%'";

  /** Parents before their children; which rows of each. */
  private static final Map<String, String> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("hisp_service", "");
    TABLES.put("hisp_instrument", "");
    TABLES.put("hisp_report", "");
    TABLES.put("hisp_survey_result", "");
    TABLES.put("hisp_answer_distribution", "");
    TABLES.put("hisp_published_quarter", "");
    TABLES.put("hisp_published_survey", "");
    TABLES.put("hisp_published_answer", "");
    TABLES.put("hisp_published_figure", "");
    TABLES.put("measure", " where t.measure_key like 'hisp/%'");
    TABLES.put("measure_wording", OF_SERVICES);
    TABLES.put("measure_observation", OF_SERVICES);
  }

  private final Connection connection;
  private final Set<String> identities = new HashSet<>();

  private TenFold(Connection connection) {
    this.connection = connection;
  }

  /** Answers how many rows each table has then. */
  static Map<String, Long> fill(Connection connection, int copies) throws SQLException {
    TenFold filling = new TenFold(connection);
    connection.setAutoCommit(false);
    filling.readIdentities();
    for (Map.Entry<String, String> table : TABLES.entrySet()) {
      filling.multiply(table.getKey(), table.getValue(), copies);
    }
    connection.commit();
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement()) {
      statement.execute("analyze");
    }
    return filling.counts();
  }

  private void readIdentities() throws SQLException {
    for (Map.Entry<String, String> table : TABLES.entrySet()) {
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(rowsOf(table.getKey(), table.getValue()))) {
        boolean identified = rows.getMetaData().getColumnName(1).equals("id");
        while (identified && rows.next()) {
          identities.add(rows.getString(1));
        }
      }
    }
  }

  private void multiply(String table, String condition, int copies) throws SQLException {
    List<Object[]> originals = new ArrayList<>();
    String insert;
    int external;
    int hash;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(rowsOf(table, condition))) {
      int columns = rows.getMetaData().getColumnCount();
      insert = "insert into " + table + " values (?" + ", ?".repeat(columns - 1) + ")";
      external = column(rows, "external_id");
      hash = column(rows, "identity_hash");
      while (rows.next()) {
        Object[] row = new Object[columns];
        for (int i = 0; i < columns; i++) {
          row[i] = rows.getObject(i + 1);
        }
        originals.add(row);
      }
    }
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      int waiting = 0;
      for (int copy = 1; copy < copies; copy++) {
        for (Object[] row : originals) {
          for (int i = 0; i < row.length; i++) {
            statement.setObject(i + 1, value(row[i], copy, i == external, i == hash));
          }
          statement.addBatch();
          if (++waiting == BATCH) {
            statement.executeBatch();
            waiting = 0;
          }
        }
      }
      statement.executeBatch();
    }
  }

  private Object value(Object original, int copy, boolean external, boolean hash) {
    if (external || original == null) {
      return null;
    }
    if (hash) {
      return UUID.nameUUIDFromBytes((original + "/" + copy).getBytes(StandardCharsets.UTF_8))
          .toString();
    }
    if (original instanceof UUID id) {
      return UUID.fromString(identity(id.toString(), copy));
    }
    if (original instanceof String text) {
      return UUIDS
          .matcher(text)
          .replaceAll(found -> Matcher.quoteReplacement(identity(found.group(), copy)));
    }
    return original;
  }

  private String identity(String id, int copy) {
    return identities.contains(id)
        ? UUID.nameUUIDFromBytes((id + "/" + copy).getBytes(StandardCharsets.UTF_8)).toString()
        : id;
  }

  private Map<String, Long> counts() throws SQLException {
    Map<String, Long> counts = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement()) {
      for (String table : TABLES.keySet()) {
        try (ResultSet row = statement.executeQuery("select count(*) from " + table)) {
          row.next();
          counts.put(table, row.getLong(1));
        }
      }
    }
    return counts;
  }

  private static String rowsOf(String table, String condition) {
    return "select t.* from " + table + " t" + condition;
  }

  private static int column(ResultSet rows, String name) throws SQLException {
    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
      if (rows.getMetaData().getColumnName(i).equals(name)) {
        return i - 1;
      }
    }
    return -1;
  }
}
