package org.sightline.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.chain.ChainHash;
import org.sightline.audit.chain.ChainId;
import org.sightline.audit.chain.Timestamp;

/**
 * One event as it stands in its chain.
 *
 * @param id id of the event
 * @param seq place in the chain, from 1, without gaps
 * @param at when it was written, in whole microseconds; it may lie before that of the event before,
 *     since clocks are set back: the order is that of {@code seq}
 * @param who who acted
 * @param what what was done, and the chain
 * @param prev hash of the event before it, 64 zeros in the first
 * @param hash SHA-256 over the canonical JSON of everything else, as {@link ChainHash} says
 */
public record AuditEvent(
    UUID id, long seq, Instant at, AuditContext who, AuditEntry what, String prev, String hash) {

  /**
   * @throws IllegalArgumentException when a number, a time or a hash has not its form
   */
  public AuditEvent {
    Objects.requireNonNull(id, "id");
    if (seq < 1) {
      throw new IllegalArgumentException("seq must be 1 or more: " + seq);
    }
    Timestamp.checked(at);
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(what, "what");
    ChainHash.checked(prev);
    ChainHash.checked(hash);
  }

  /** A new event with its hash. */
  static AuditEvent sealed(
      UUID id, long seq, Instant at, AuditContext who, AuditEntry what, String prev) {
    AuditEvent bare = new AuditEvent(id, seq, at, who, what, prev, ChainHash.GENESIS);
    return new AuditEvent(id, seq, at, who, what, prev, ChainHash.of(bare.fields()));
  }

  /** The chain that it stands in. */
  public ChainId chain() {
    return what.chain();
  }

  /** Its fields by the names that are hashed and exported. */
  public Map<String, @Nullable Object> fields() {
    return EventFields.of(this);
  }
}
