package org.sightline.audit;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.chain.CanonicalJson;
import org.sightline.audit.chain.Timestamp;

/**
 * An event as a row. Reading gives the plain fields, whatever stands there: a row that somebody
 * changed must reach the verifier, not fail on the way.
 */
final class EventRow {

  static final String COLUMNS =
      "version, id, chain, seq, occurred_at, account_id, user_name, on_behalf_of, roles,"
          + " session_hash, ip, request_id, action, object_type, object_id, agency_id, outcome,"
          + " reason, detail, prev, hash";

  static final String INSERT =
      "INSERT INTO audit_event ("
          + COLUMNS
          + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

  /** The fields that are texts, and the columns that hold them. */
  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("id", "id"),
          Map.entry("chain", "chain"),
          Map.entry("account", "account_id"),
          Map.entry("user", "user_name"),
          Map.entry("onBehalfOf", "on_behalf_of"),
          Map.entry("session", "session_hash"),
          Map.entry("ip", "ip"),
          Map.entry("request", "request_id"),
          Map.entry("action", "action"),
          Map.entry("objectType", "object_type"),
          Map.entry("objectId", "object_id"),
          Map.entry("agency", "agency_id"),
          Map.entry("outcome", "outcome"),
          Map.entry("reason", "reason"),
          Map.entry("prev", "prev"),
          Map.entry("hash", "hash"));

  private EventRow() {}

  static void bind(PreparedStatement insert, AuditEvent event) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(EventFields.VERSION);
    values.add(event.id());
    values.add(event.chain().value());
    values.add(event.seq());
    values.add(column(event.at()));
    values.addAll(who(event.who()));
    values.addAll(what(event.what()));
    values.add(event.prev());
    values.add(event.hash());
    bind(insert, values);
  }

  /** Sets the parameters in their order. */
  static void bind(PreparedStatement statement, List<@Nullable Object> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }

  private static List<@Nullable Object> who(AuditContext who) {
    return Arrays.asList(
        who.accountId(),
        who.userName(),
        who.onBehalfOf(),
        CanonicalJson.write(who.roles()),
        who.sessionHash(),
        who.ip(),
        who.requestId());
  }

  private static List<@Nullable Object> what(AuditEntry what) {
    return Arrays.asList(
        what.action().name(),
        what.objectType(),
        what.objectId(),
        what.agencyId(),
        what.outcome().name(),
        what.reason(),
        CanonicalJson.write(what.detail().values()));
  }

  static Map<String, @Nullable Object> fields(ResultSet row) throws SQLException {
    Map<String, @Nullable Object> fields = new TreeMap<>();
    for (Map.Entry<String, String> text : TEXTS.entrySet()) {
      fields.put(text.getKey(), row.getString(text.getValue()));
    }
    fields.put("v", row.getLong("version"));
    fields.put("seq", row.getLong("seq"));
    fields.put("at", time(row));
    fields.put("roles", json(row.getString("roles")));
    fields.put("detail", json(row.getString("detail")));
    return fields;
  }

  static OffsetDateTime column(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static @Nullable String time(ResultSet row) throws SQLException {
    try {
      return Timestamp.format(instant(row, "occurred_at"));
    } catch (IllegalArgumentException e) {
      return row.getString("occurred_at");
    }
  }

  /** What the text says, or the text itself where it is not what was written. */
  private static @Nullable Object json(@Nullable String text) {
    try {
      return text == null ? null : CanonicalJson.parse(text);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
