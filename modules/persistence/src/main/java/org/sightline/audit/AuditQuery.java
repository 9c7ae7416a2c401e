package org.sightline.audit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page of the audit log that somebody asks for.
 *
 * @param filter which events
 * @param order in which order
 * @param after the event after which the page begins; null for the first page
 * @param limit 1 to 1000 events
 */
public record AuditQuery(
    AuditFilter filter, AuditOrder order, @Nullable AuditCursor after, int limit) {

  /** Most events of a page. */
  public static final int LARGEST = 1000;

  /**
   * @throws IllegalArgumentException when the limit is outside its range
   */
  public AuditQuery {
    Objects.requireNonNull(filter, "filter");
    Objects.requireNonNull(order, "order");
    if (limit < 1 || limit > LARGEST) {
      throw new IllegalArgumentException("limit must be 1 to " + LARGEST + ": " + limit);
    }
  }

  /** The first page, newest event first. */
  public static AuditQuery newest(AuditFilter filter, int limit) {
    return new AuditQuery(filter, AuditOrder.NEWEST_FIRST, null, limit);
  }

  /** The first page, chain by chain from the beginning. */
  public static AuditQuery byChain(AuditFilter filter, int limit) {
    return new AuditQuery(filter, AuditOrder.BY_CHAIN, null, limit);
  }

  /** The same page of other events. */
  AuditQuery with(AuditFilter other) {
    return new AuditQuery(other, order, after, limit);
  }

  /** The page after that event. */
  public AuditQuery after(@Nullable AuditCursor cursor) {
    return new AuditQuery(filter, order, cursor, limit);
  }
}
