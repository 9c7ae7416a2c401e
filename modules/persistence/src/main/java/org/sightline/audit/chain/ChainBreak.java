package org.sightline.audit.chain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The first place of a chain where it does not hold.
 *
 * @param chain name of the chain, as written
 * @param seq place of the first event concerned, from 1; for a missing event the place where it
 *     should stand, for a head the place that it names
 * @param eventId id of that event as written; null when there is none
 * @param kind what is wrong
 */
public record ChainBreak(String chain, long seq, @Nullable String eventId, BreakKind kind) {
  public ChainBreak {
    Objects.requireNonNull(chain, "chain");
    Objects.requireNonNull(kind, "kind");
  }
}
