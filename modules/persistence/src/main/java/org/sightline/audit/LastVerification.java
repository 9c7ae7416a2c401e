package org.sightline.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.chain.BreakKind;

/**
 * What the last verification of the log found, as the log itself has it on record.
 *
 * @param at when it ended
 * @param intact whether every chain held
 * @param events how many events were read
 * @param chain the first chain that did not hold; null where all did
 * @param seq the first place in it that did not hold, from 1; null where all did
 * @param kind what was wrong there; null where nothing was
 */
public record LastVerification(
    Instant at,
    boolean intact,
    long events,
    @Nullable String chain,
    @Nullable Long seq,
    @Nullable BreakKind kind) {

  static LastVerification of(AuditEvent event) {
    var found = event.what().detail().values();
    Object kind = found.get("kind");
    return new LastVerification(
        event.at(),
        event.what().action() == AuditAction.AUDIT_VERIFIED,
        found.get("events") instanceof Long events ? events : 0,
        found.get("chain") instanceof String chain ? chain : null,
        found.get("seq") instanceof Long seq ? seq : null,
        kind == null ? null : BreakKind.valueOf(kind.toString()));
  }
}
