package org.sightline.document;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.chain.CanonicalJson;
import org.sightline.audit.chain.Sha256;
import org.sightline.persistence.Identifier;

/**
 * The one text of a record, so that equal records have equal hashes on every machine: the form
 * {@value #FORM}.
 *
 * <p>It is JSON as RFC 8785 writes it: keys sorted by UTF-16 code units, no white space, arrays in
 * the given order. Numbers are integers, or decimals as texts in plain notation without trailing
 * zeros; dates are texts in ISO 8601; texts are in Unicode NFC. Store it in a {@code text} column
 * and never write it again: a JSON column gives it back in another order.
 *
 * @param text the text
 */
public record CanonicalText(String text) {

  /** The name of this form, stored beside each hash. */
  public static final String FORM = "plan-json-1";

  /**
   * The text of a record.
   *
   * @param value by name a {@code Map} with text keys, a {@code List}, a {@code String}, {@code
   *     Integer}, {@code Long}, {@code Boolean}, {@code BigDecimal}, {@code LocalDate}, an
   *     enumeration constant (its name), an identifier (its UUID) or null, nested at will
   * @throws IllegalArgumentException for any other type, for an integer beyond 2^53 - 1, and for
   *     two names that are the same in NFC
   */
  public static CanonicalText of(Map<String, ? extends @Nullable Object> value) {
    return new CanonicalText(CanonicalJson.write(plain(value)));
  }

  /** SHA-256 of the text in UTF-8: 64 lower-case hexadecimal digits. */
  public String sha256() {
    return Sha256.of(text);
  }

  /** Reads the text again; decimals, dates, constants and identifiers stay texts. */
  public Map<String, @Nullable Object> values() {
    return CanonicalJson.parseObject(text);
  }

  @Override
  public String toString() {
    return text;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return object(map);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      list.forEach(item -> items.add(plain(item)));
      return items;
    }
    return single(value);
  }

  private static @Nullable Object single(@Nullable Object value) {
    if (value instanceof String text) {
      return nfc(text);
    }
    if (value instanceof BigDecimal decimal) {
      return decimal.stripTrailingZeros().toPlainString();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value instanceof LocalDate || value instanceof Identifier ? value.toString() : value;
  }

  private static Map<String, @Nullable Object> object(Map<?, ?> map) {
    Map<String, @Nullable Object> sorted = new TreeMap<>();
    for (Map.Entry<?, ?> member : map.entrySet()) {
      if (!(member.getKey() instanceof String key)) {
        throw new IllegalArgumentException("a name must be a text: " + member.getKey());
      }
      if (sorted.containsKey(nfc(key))) {
        throw new IllegalArgumentException("two members of one name: " + key);
      }
      sorted.put(nfc(key), plain(member.getValue()));
    }
    return sorted;
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
