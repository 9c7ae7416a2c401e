package org.sightline.audit.chain;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the verifier needs of one event: its place, its neighbour before it, and whether its content
 * still has the hash that was written with it.
 *
 * <p>Made from plain fields, so that a log is checked without the catalogue of actions of the
 * release that wrote it.
 *
 * @param eventId id of the event as written; null when the field holds no text
 * @param chain name of the chain as written
 * @param seq place in the chain as written, from 1
 * @param prev hash of the event before it, as written
 * @param hash hash of this event, as written
 * @param sound whether {@code hash} is the hash of the content
 */
public record ChainLink(
    @Nullable String eventId, String chain, long seq, String prev, String hash, boolean sound) {

  public ChainLink {
    Objects.requireNonNull(chain, "chain");
    Objects.requireNonNull(prev, "prev");
    Objects.requireNonNull(hash, "hash");
  }

  /**
   * The link of an event given by its fields.
   *
   * @throws IllegalArgumentException when {@code chain} is no text or {@code seq} no integer, so
   *     that the event has no place at all
   */
  public static ChainLink of(Map<String, @Nullable Object> fields) {
    if (!(fields.get("chain") instanceof String chain)
        || !(fields.get("seq") instanceof Long seq)) {
      throw new IllegalArgumentException("an event needs a chain and a place in it");
    }
    String hash = text(fields, "hash");
    boolean sound = ChainHash.of(fields).equals(hash);
    String id = fields.get("id") instanceof String text ? text : null;
    return new ChainLink(id, chain, seq, text(fields, "prev"), hash, sound);
  }

  private static String text(Map<String, @Nullable Object> fields, String key) {
    return fields.get(key) instanceof String text ? text : "";
  }
}
