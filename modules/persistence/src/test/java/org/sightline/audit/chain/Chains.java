package org.sightline.audit.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Chains of small events for the tests. */
final class Chains {

  private Chains() {}

  /** A chain that holds, of {@code length} events. */
  static List<Map<String, @Nullable Object>> of(String chain, int length) {
    return continued(new ArrayList<>(), chain, length, "as it was");
  }

  /** The same events, and more until there are {@code length}, each with this content. */
  static List<Map<String, @Nullable Object>> continued(
      List<Map<String, @Nullable Object>> start, String chain, int length, String content) {
    List<Map<String, @Nullable Object>> events = new ArrayList<>(start);
    while (events.size() < length) {
      String prev = events.isEmpty() ? ChainHash.GENESIS : hash(events.get(events.size() - 1));
      events.add(event(chain, events.size() + 1, prev, content));
    }
    return events;
  }

  /** One event with its right hash. */
  static Map<String, @Nullable Object> event(String chain, long seq, String prev, String content) {
    Map<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("id", chain + "-" + seq + "-" + content);
    fields.put("chain", chain);
    fields.put("seq", seq);
    fields.put("content", content);
    fields.put("prev", prev);
    return rehashed(fields);
  }

  /** A copy of an event with one field changed and the hash left as it was. */
  static Map<String, @Nullable Object> with(
      Map<String, @Nullable Object> event, String field, Object value) {
    Map<String, @Nullable Object> changed = new TreeMap<>(event);
    changed.put(field, value);
    return changed;
  }

  /** A copy of an event with the hash that its content has. */
  static Map<String, @Nullable Object> rehashed(Map<String, @Nullable Object> event) {
    return with(event, "hash", ChainHash.of(event));
  }

  static String hash(Map<String, @Nullable Object> event) {
    return String.valueOf(event.get("hash"));
  }
}
