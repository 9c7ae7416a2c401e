package org.sightline.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.chain.ChainId;
import org.sightline.audit.chain.Timestamp;

/**
 * The fields of an event by name, as they are hashed, exported and read from a row. Every event of
 * a version has all of them; what is missing is null.
 */
final class EventFields {

  /** Version of the set of fields; it is one of them, so that later sets can differ. */
  static final long VERSION = 1;

  private EventFields() {}

  static Map<String, @Nullable Object> of(AuditEvent event) {
    Map<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("v", VERSION);
    fields.put("id", event.id().toString());
    fields.put("chain", event.chain().value());
    fields.put("seq", event.seq());
    fields.put("at", Timestamp.format(event.at()));
    addWho(fields, event.who());
    addWhat(fields, event.what());
    fields.put("prev", event.prev());
    fields.put("hash", event.hash());
    return fields;
  }

  /**
   * The event with these fields.
   *
   * @throws IllegalArgumentException when a field is not what an event was written with
   */
  static AuditEvent event(Map<String, @Nullable Object> fields) {
    return new AuditEvent(
        UUID.fromString(text(fields, "id")),
        number(fields, "seq"),
        Timestamp.parse(text(fields, "at")),
        who(fields),
        what(fields),
        text(fields, "prev"),
        text(fields, "hash"));
  }

  private static void addWho(Map<String, @Nullable Object> fields, AuditContext who) {
    fields.put("account", text(who.accountId()));
    fields.put("user", who.userName());
    fields.put("onBehalfOf", text(who.onBehalfOf()));
    fields.put("roles", who.roles());
    fields.put("session", who.sessionHash());
    fields.put("ip", who.ip());
    fields.put("request", who.requestId());
  }

  private static void addWhat(Map<String, @Nullable Object> fields, AuditEntry what) {
    fields.put("action", what.action().name());
    fields.put("objectType", what.objectType());
    fields.put("objectId", what.objectId());
    fields.put("agency", text(what.agencyId()));
    fields.put("outcome", what.outcome().name());
    fields.put("reason", what.reason());
    fields.put("detail", what.detail().values());
  }

  private static AuditContext who(Map<String, @Nullable Object> fields) {
    if (!(fields.get("roles") instanceof List<?> roles)) {
      throw new IllegalArgumentException("roles of an event are a list");
    }
    return new AuditContext(
        uuid(fields, "account"),
        text(fields, "user"),
        uuid(fields, "onBehalfOf"),
        roles.stream().map(String::valueOf).toList(),
        optional(fields, "session"),
        optional(fields, "ip"),
        optional(fields, "request"));
  }

  private static AuditEntry what(Map<String, @Nullable Object> fields) {
    if (!(fields.get("detail") instanceof Map<?, ?> detail)) {
      throw new IllegalArgumentException("detail of an event is a map");
    }
    return new AuditEntry(
        new ChainId(text(fields, "chain")),
        AuditAction.of(fields.get("action")),
        text(fields, "objectType"),
        text(fields, "objectId"),
        uuid(fields, "agency"),
        AuditOutcome.valueOf(text(fields, "outcome")),
        optional(fields, "reason"),
        AuditDetail.of(detail));
  }

  private static @Nullable String text(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }

  private static @Nullable UUID uuid(Map<String, @Nullable Object> fields, String name) {
    String text = optional(fields, name);
    return text == null ? null : UUID.fromString(text);
  }

  private static String text(Map<String, @Nullable Object> fields, String name) {
    String text = optional(fields, name);
    if (text == null) {
      throw new IllegalArgumentException("an event has no " + name);
    }
    return text;
  }

  private static @Nullable String optional(Map<String, @Nullable Object> fields, String name) {
    Object value = fields.get(name);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw new IllegalArgumentException("not a text: " + name);
  }

  private static long number(Map<String, @Nullable Object> fields, String name) {
    if (fields.get(name) instanceof Long number) {
      return number;
    }
    throw new IllegalArgumentException("not an integer: " + name);
  }
}
