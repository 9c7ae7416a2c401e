package org.sightline.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the audit log.
 *
 * @param events its events, in the order asked for
 * @param next where the next page begins; null when this is the last
 */
public record AuditPage(List<AuditEvent> events, @Nullable AuditCursor next) {
  public AuditPage {
    events = List.copyOf(events);
  }
}
