package org.sightline.audit.chain;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hash that ties an event to all events before it: SHA-256, in lower-case hexadecimal, over the
 * canonical JSON of every field but {@code hash} itself. The field {@code prev} is among them.
 */
public final class ChainHash {

  /** What stands as {@code prev} in the first event of a chain: 64 zeros. */
  public static final String GENESIS = "0".repeat(64);

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  private ChainHash() {}

  /** The hash of an event given by its fields; a field {@code hash} is left out of it. */
  public static String of(Map<String, @Nullable Object> fields) {
    Map<String, @Nullable Object> hashed = new TreeMap<>(fields);
    hashed.remove("hash");
    return Sha256.of(CanonicalJson.write(hashed));
  }

  /**
   * The text itself, where it has the form of such a hash.
   *
   * @throws IllegalArgumentException when it is not 64 lower-case hexadecimal digits
   */
  public static String checked(String hash) {
    if (!FORM.matcher(hash).matches()) {
      throw new IllegalArgumentException("not 64 lower-case hexadecimal digits: " + hash);
    }
    return hash;
  }
}
