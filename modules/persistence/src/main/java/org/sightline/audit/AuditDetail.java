package org.sightline.audit;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sightline.audit.chain.CanonicalJson;

/**
 * What else is worth keeping of an action: texts and integers by name, sorted by name.
 *
 * <p>Never put the content of a rating, a comment or an answer here: such content must be
 * destroyable, an event is not. Put the SHA-256 of the record before and after the action under
 * {@code beforeHash} and {@code afterHash} instead.
 *
 * @param values names of 1 to 64 letters, digits, dots, hyphens or low lines, each with a {@code
 *     String} or a {@code Long}; unmodifiable
 */
public record AuditDetail(SortedMap<String, Object> values) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,63}");

  /** No detail. */
  public static final AuditDetail NONE = new AuditDetail(new TreeMap<>());

  /**
   * @throws IllegalArgumentException when a name or a value is outside its range
   */
  public AuditDetail {
    SortedMap<String, Object> checked = new TreeMap<>();
    values.forEach((name, value) -> checked.put(name(name), value(name, value)));
    values = Collections.unmodifiableSortedMap(checked);
  }

  /** Reads back what {@link #values} held; any other map is refused. */
  static AuditDetail of(Map<?, ?> values) {
    SortedMap<String, Object> typed = new TreeMap<>();
    values.forEach((name, value) -> typed.put((String) name, value));
    return new AuditDetail(typed);
  }

  /** This detail and one more text, brought to NFC. */
  public AuditDetail with(String name, String text) {
    return plus(name, text);
  }

  /**
   * This detail and one more integer.
   *
   * @param number -(2^53 - 1) to 2^53 - 1
   */
  public AuditDetail with(String name, long number) {
    return plus(name, number);
  }

  private AuditDetail plus(String name, Object value) {
    SortedMap<String, Object> more = new TreeMap<>(values);
    more.put(name, value);
    return new AuditDetail(more);
  }

  private static String name(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("name of a detail must match " + NAME + ": " + name);
    }
    return name;
  }

  private static Object value(String name, Object value) {
    if (value instanceof String text) {
      return text.isEmpty() ? text : AuditText.required(text, name);
    }
    if (value instanceof Long number
        && number <= CanonicalJson.LARGEST
        && number >= -CanonicalJson.LARGEST) {
      return number;
    }
    throw new IllegalArgumentException("detail must be a text or an integer up to 2^53 - 1");
  }
}
