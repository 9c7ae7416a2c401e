package org.sightline.hisp.board;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.report.ReportState;

/** A live report of a service as the query of the board finds it. */
record BoardReport(
    UUID service,
    UUID report,
    ReportState state,
    boolean untouched,
    boolean correction,
    int version,
    @Nullable Instant submittedAt) {

  // Public, so that the query can call it.
  public BoardReport(
      UUID service,
      UUID report,
      ReportState state,
      boolean untouched,
      @Nullable UUID corrects,
      int version,
      @Nullable Instant submittedAt) {
    this(service, report, state, untouched, corrects != null, version, submittedAt);
  }

  // The same for a report of a whole provider, in which the survey names the service.
  public BoardReport(
      ServiceId service,
      UUID report,
      ReportState state,
      boolean untouched,
      @Nullable UUID corrects,
      int version,
      @Nullable Instant submittedAt) {
    this(service.value(), report, state, untouched, corrects != null, version, submittedAt);
  }

  ServiceStanding standing() {
    return ServiceStanding.of(state, untouched, correction);
  }
}
