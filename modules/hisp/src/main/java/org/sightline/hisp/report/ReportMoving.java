package org.sightline.hisp.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditTrail;
import org.sightline.organization.OrganizationId;
import org.sightline.persistence.StaleVersion;
import org.sightline.security.AccessDenied;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;

/** Moves reports through their states, one at a time, under a lock of the row. */
@ApplicationScoped
class ReportMoving {

  static final String SUBJECT = "QuarterlyReport";

  private static final int SHORTEST_REASON = 10;
  private static final int LONGEST_REASON = 2_000;

  private ReportRepository reports;
  private ReportFiling filing;
  private ReportPublishing publishing;
  private NothingToReport nothing;
  private ReportInbox inbox;
  private CurrentActor current;
  private AuditTrail audit;
  private Clock clock;

  protected ReportMoving() {}

  @Inject
  ReportMoving(
      ReportRepository reports,
      ReportFiling filing,
      ReportPublishing publishing,
      NothingToReport nothing,
      ReportInbox inbox,
      CurrentActor current,
      AuditTrail audit,
      Clock clock) {
    this.reports = reports;
    this.filing = filing;
    this.publishing = publishing;
    this.nothing = nothing;
    this.inbox = inbox;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  ReportSummary move(ReportId id, ReportMove move) {
    QuarterlyReport report =
        reports.lock(id, ReportVisibility.of(current.get())).orElseThrow(ReportNotFound::new);
    if (move.revision() != null) {
      StaleVersion.check(move.revision(), report.version());
    }
    ReportTransitions.require(report, move.event());
    QuarterlyReport moved = apply(report, move, clock.instant().truncatedTo(ChronoUnit.MICROS));
    ReportSummary summary = reports.summary(moved);
    record(moved, move);
    return summary;
  }

  private QuarterlyReport apply(QuarterlyReport report, ReportMove move, Instant at) {
    switch (move.event()) {
      case SUBMIT -> submit(report, move, at);
      case REQUEST_CHANGE -> requestChange(report, move);
      case PUBLISH -> publish(report, at);
      case NO_REPORT -> nothing.apply(report, checked(move.reason()));
      case REOPEN -> reopen(report, move);
      case CORRECT -> {
        return correct(report, move);
      }
      case WITHDRAW -> withdraw(report);
      case SUPERSEDE, CHANGE -> throw new IllegalArgumentException("no event to ask for");
    }
    return report;
  }

  private void submit(QuarterlyReport report, ReportMove move, Instant at) {
    require(Permission.EDIT_REPORTS, report);
    filing.file(report, checked(move.reason()), current.get(), at);
    inbox.answered(report);
  }

  private void requestChange(QuarterlyReport report, ReportMove move) {
    require(Permission.REVIEW_REPORTS, report);
    required(move.reason());
    report.move(ReportEvent.REQUEST_CHANGE);
    inbox.cameBack(report);
  }

  private void publish(QuarterlyReport report, Instant at) {
    require(Permission.PUBLISH_REPORTS, report);
    publishing.publish(report, at);
    inbox.settled(report);
  }

  private QuarterlyReport correct(QuarterlyReport report, ReportMove move) {
    require(Permission.EDIT_REPORTS, report);
    required(move.reason());
    return publishing.correct(report);
  }

  private void withdraw(QuarterlyReport report) {
    require(Permission.EDIT_REPORTS, report);
    report.move(ReportEvent.WITHDRAW);
    inbox.settled(report);
  }

  private void reopen(QuarterlyReport report, ReportMove move) {
    require(Permission.REVIEW_REPORTS, report);
    required(move.reason());
    report.reopen();
  }

  private void require(Permission permission, QuarterlyReport report) {
    requireReach(current.get(), permission, report.agencyId());
  }

  /** Refuses an actor whose permission does not reach an agency. */
  static void requireReach(Actor actor, Permission permission, OrganizationId agency) {
    if (!actor.scope(permission).contains(agency)) {
      throw new AccessDenied(permission);
    }
  }

  /** A reason that must be there. */
  static String required(@Nullable String reason) {
    if (reason == null) {
      throw ReportRefused.reason(SHORTEST_REASON, LONGEST_REASON);
    }
    return Objects.requireNonNull(checked(reason));
  }

  /** A reason that may be missing; one that is there has a certain length. */
  private static @Nullable String checked(@Nullable String reason) {
    if (reason != null && (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON)) {
      throw ReportRefused.reason(SHORTEST_REASON, LONGEST_REASON);
    }
    return reason;
  }

  private void record(QuarterlyReport moved, ReportMove move) {
    audit.record(
        AuditEntry.on(moved.agencyId(), AuditAction.REPORT_MOVED, SUBJECT, moved.id())
            .because(move.reason())
            .with("event", move.event().name())
            .with("state", moved.state().name())
            .with("quarter", moved.on().toString())
            .with("reportVersion", moved.reportVersion())
            .with(
                "filedHash", reports.lastFiling(moved).map(FiledVersion::contentHash).orElse("")));
  }
}
