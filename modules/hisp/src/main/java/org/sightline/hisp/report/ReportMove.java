package org.sightline.hisp.report;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A move that is asked of a report.
 *
 * @param event what is asked
 * @param reason why: needed to send back, to propose or set that there is nothing to report, to
 *     correct, and to hand in with warnings, which it explains; null where there is none
 * @param revision the revision of the report that was read; null where the move rests on none
 */
public record ReportMove(ReportEvent event, @Nullable String reason, @Nullable Long revision) {

  public ReportMove {
    requireNonNull(event, "event");
    reason = reason == null || reason.isBlank() ? null : reason.strip();
  }

  /** A move without anything besides. */
  public static ReportMove of(ReportEvent event) {
    return new ReportMove(event, null, null);
  }

  /** A move with its reason. */
  public static ReportMove because(ReportEvent event, String reason) {
    return new ReportMove(event, reason, null);
  }
}
