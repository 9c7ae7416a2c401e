package org.sightline.dashboard.faces;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The query of an address: parameters in their order, the first value of each.
 *
 * @param parameters names with their values, decoded
 */
record Query(Map<String, String> parameters) {

  public Query {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** The parameters of a query as it stands in an address; null is an empty query. */
  public static Query parse(@Nullable String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String part : query == null ? new String[0] : query.split("&")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parameters.putIfAbsent(
            decoded(part.substring(0, equals)), decoded(part.substring(equals + 1)));
      }
    }
    return new Query(parameters);
  }

  /** The query with another value; an empty one takes the parameter away. */
  public Query with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(parameters);
    if (value.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return new Query(changed);
  }

  /** The query as it stands in an address, starting with {@code ?}. */
  @Override
  public String toString() {
    return parameters.entrySet().stream()
        .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A stray percent sign: what was typed is then the text itself.
      return text;
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
