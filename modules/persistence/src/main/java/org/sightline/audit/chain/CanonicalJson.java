package org.sightline.audit.chain;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one JSON text of a value, so that equal values have equal hashes.
 *
 * <p>Follows RFC 8785 (JSON Canonicalization Scheme) for objects, arrays, strings, booleans, null
 * and integers; fractions do not occur. Keys are sorted by UTF-16 code units, no white space is
 * written, and only what must be escaped is. Integers lie between -(2^53 - 1) and 2^53 - 1, which
 * every JSON reader keeps exactly.
 *
 * <p>Texts are brought to Unicode NFC where they enter the product. They are <em>not</em>
 * normalized again here: a stored text that somebody changed to another normal form must hash to
 * something else.
 */
public final class CanonicalJson {

  /** The largest integer that may occur; its negative is the smallest. */
  public static final long LARGEST = (1L << 53) - 1;

  private static final HexFormat HEX = HexFormat.of();

  private CanonicalJson() {}

  /**
   * The canonical text of a value.
   *
   * @param value a {@code Map} with text keys, a {@code List}, {@code String}, {@code Long}, {@code
   *     Integer}, {@code Boolean} or null, nested at will
   * @throws IllegalArgumentException for any other type and for integers beyond {@link #LARGEST}
   */
  public static String write(@Nullable Object value) {
    StringBuilder out = new StringBuilder(512);
    append(out, value);
    return out.toString();
  }

  /**
   * Reads exactly the texts that {@link #write} makes; objects become sorted maps, integers {@code
   * Long}.
   *
   * @throws IllegalArgumentException when the text is not JSON or not canonical
   */
  public static @Nullable Object parse(String text) {
    Object value = new CanonicalJsonReader(text).read();
    if (!write(value).equals(text)) {
      throw new IllegalArgumentException("not canonical JSON");
    }
    return value;
  }

  /**
   * Reads the canonical text of an object.
   *
   * @throws IllegalArgumentException when the text is not JSON, not canonical or not an object
   */
  public static Map<String, @Nullable Object> parseObject(String text) {
    if (parse(text) instanceof Map<?, ?> map) {
      return object(map);
    }
    throw new IllegalArgumentException("not a JSON object");
  }

  /**
   * A nested object of a parsed value.
   *
   * @throws IllegalArgumentException when the value is not an object with text keys
   */
  static Map<String, @Nullable Object> object(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("not a JSON object");
    }
    Map<String, @Nullable Object> sorted = new TreeMap<>();
    map.forEach((key, item) -> sorted.put(key(key), item));
    return sorted;
  }

  private static void append(StringBuilder out, @Nullable Object value) {
    if (value == null || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof String text) {
      appendText(out, text);
    } else if (value instanceof Long || value instanceof Integer) {
      out.append(inRange(((Number) value).longValue()));
    } else if (value instanceof List<?> list) {
      appendList(out, list);
    } else if (value instanceof Map<?, ?> map) {
      appendObject(out, map);
    } else {
      throw new IllegalArgumentException("no canonical form for " + value.getClass().getName());
    }
  }

  private static long inRange(long number) {
    if (number > LARGEST || number < -LARGEST) {
      throw new IllegalArgumentException("integer beyond 2^53 - 1: " + number);
    }
    return number;
  }

  private static void appendList(StringBuilder out, List<?> list) {
    out.append('[');
    for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
      append(out, items.next());
      if (items.hasNext()) {
        out.append(',');
      }
    }
    out.append(']');
  }

  private static void appendObject(StringBuilder out, Map<?, ?> map) {
    boolean isSorted = map instanceof SortedMap<?, ?> sorted && sorted.comparator() == null;
    Map<?, ?> members = isSorted ? map : object(map);
    char before = '{';
    for (Map.Entry<?, ?> member : members.entrySet()) {
      appendText(out.append(before), key(member.getKey()));
      append(out.append(':'), member.getValue());
      before = ',';
    }
    out.append(members.isEmpty() ? "{}" : "}");
  }

  private static String key(@Nullable Object key) {
    if (key instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("key is not a text: " + key);
  }

  private static void appendText(StringBuilder out, String text) {
    out.append('"');
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPair(text, i)) {
        i++;
      } else if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
        out.append(text, plain, i);
        appendEscaped(out, c);
        plain = i + 1;
      }
    }
    out.append(text, plain, text.length()).append('"');
  }

  private static boolean isPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  private static void appendEscaped(StringBuilder out, char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      // Half a surrogate pair has no UTF-8 form: as itself it would hash like a question mark.
      default -> out.append("\\u").append(HEX.toHexDigits(c));
    }
  }
}
