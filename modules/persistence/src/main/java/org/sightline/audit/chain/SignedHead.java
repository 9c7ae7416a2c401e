package org.sightline.audit.chain;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A signed statement that a chain stood at an event at a moment. Whoever keeps one can tell later
 * whether the chain was cut or rewritten before that event.
 *
 * @param chain the chain
 * @param seq place of its last event then, from 1
 * @param hash hash of that event
 * @param count how many events the chain had up to it, 1 to {@code seq}
 * @param at when it was signed, in whole microseconds
 * @param keyId first 16 hexadecimal digits of the SHA-256 of the public key
 * @param signature ECDSA on P-256 with SHA-256 over {@link #statement()} in UTF-8; DER, in Base64
 */
public record SignedHead(
    ChainId chain, long seq, String hash, long count, Instant at, String keyId, String signature) {

  private static final String FORMAT = "sightline-audit-head/1";

  /**
   * @throws IllegalArgumentException when a number or a text is outside its range
   */
  public SignedHead {
    Objects.requireNonNull(chain, "chain");
    ChainHash.checked(hash);
    Timestamp.checked(at);
    Objects.requireNonNull(keyId, "keyId");
    Objects.requireNonNull(signature, "signature");
    if (count < 1 || count > seq) {
      throw new IllegalArgumentException("count must be 1 to " + seq + ": " + count);
    }
  }

  /** What is signed: the canonical JSON of everything but the signature. */
  public String statement() {
    return CanonicalJson.write(fields());
  }

  /** The head as one line of canonical JSON. */
  public String toJson() {
    Map<String, @Nullable Object> fields = fields();
    fields.put("signature", signature);
    return CanonicalJson.write(fields);
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @throws IllegalArgumentException when the text is something else
   */
  public static SignedHead parse(String json) {
    return of(CanonicalJson.parseObject(json));
  }

  static SignedHead of(Map<String, @Nullable Object> fields) {
    SignedHead head =
        new SignedHead(
            new ChainId(text(fields, "chain")),
            number(fields, "seq"),
            text(fields, "hash"),
            number(fields, "count"),
            Timestamp.parse(text(fields, "at")),
            text(fields, "keyId"),
            text(fields, "signature"));
    if (!head.toJson().equals(CanonicalJson.write(fields))) {
      throw new IllegalArgumentException("not a head of the format " + FORMAT);
    }
    return head;
  }

  private Map<String, @Nullable Object> fields() {
    Map<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("format", FORMAT);
    fields.put("chain", chain.value());
    fields.put("seq", seq);
    fields.put("hash", hash);
    fields.put("count", count);
    fields.put("at", Timestamp.format(at));
    fields.put("keyId", keyId);
    return fields;
  }

  private static String text(Map<String, @Nullable Object> fields, String key) {
    if (fields.get(key) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("not a text: " + key);
  }

  private static long number(Map<String, @Nullable Object> fields, String key) {
    if (fields.get(key) instanceof Long number) {
      return number;
    }
    throw new IllegalArgumentException("not an integer: " + key);
  }
}
