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
    fields.put("v", row.getLong("version"));
    fields.put("id", row.getString("id"));
    fields.put("chain", row.getString("chain"));
    fields.put("seq", row.getLong("seq"));
    fields.put("at", time(row));
    fields.put("account", row.getString("account_id"));
    fields.put("user", row.getString("user_name"));
    fields.put("onBehalfOf", row.getString("on_behalf_of"));
    fields.put("roles", json(row.getString("roles")));
    fields.put("session", row.getString("session_hash"));
    fields.put("ip", row.getString("ip"));
    fields.put("request", row.getString("request_id"));
    fields.put("action", row.getString("action"));
    fields.put("objectType", row.getString("object_type"));
    fields.put("objectId", row.getString("object_id"));
    fields.put("agency", row.getString("agency_id"));
    fields.put("outcome", row.getString("outcome"));
    fields.put("reason", row.getString("reason"));
    fields.put("detail", json(row.getString("detail")));
    fields.put("prev", row.getString("prev"));
    fields.put("hash", row.getString("hash"));
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
