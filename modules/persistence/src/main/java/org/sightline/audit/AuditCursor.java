package org.sightline.audit;

import java.time.Instant;
import java.util.Objects;
import org.sightline.audit.chain.ChainId;
import org.sightline.audit.chain.Timestamp;

/**
 * The event after which the next page begins.
 *
 * @param at its time, in whole microseconds
 * @param chain its chain
 * @param seq its place, from 1
 */
public record AuditCursor(Instant at, ChainId chain, long seq) {

  public AuditCursor {
    Timestamp.checked(at);
    Objects.requireNonNull(chain, "chain");
  }

  /** The cursor after an event. */
  static AuditCursor after(AuditEvent event) {
    return new AuditCursor(event.at(), event.chain(), event.seq());
  }

  /**
   * Reads the form of {@link #toString}.
   *
   * @throws IllegalArgumentException when the text has another form
   */
  public static AuditCursor parse(String text) {
    String[] parts = text.split("~", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a cursor: " + text);
    }
    return new AuditCursor(
        Timestamp.parse(parts[0]), new ChainId(parts[1]), Long.parseLong(parts[2]));
  }

  /** The cursor as text for the {@code after} of an address. */
  @Override
  public String toString() {
    return Timestamp.format(at) + "~" + chain + "~" + seq;
  }
}
