package org.sightline.job;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.persistence.AggregateRoot;
import org.sightline.security.AccountId;

/** One piece of background work. Its lease and progress are written by {@link JobQueue}. */
@Entity
@Table(name = "job")
@NamedQuery(
    name = Job.LIST,
    query =
        "select j from Job j where (:everyone = true or j.ownerId = :owner)"
            + " order by j.createdAt desc, j.id")
@NamedQuery(
    name = Job.IN_REACH,
    query = "select j from Job j where j.id = :id and (:everyone = true or j.ownerId = :owner)")
@NamedQuery(name = Job.COUNT_IN_STATE, query = "select count(j) from Job j where j.state = :state")
@NamedQuery(
    name = Job.OLDEST_IN_STATE,
    query = "select j from Job j where j.state = :state order by j.createdAt, j.id")
class Job extends AggregateRoot {

  static final String LIST = "Job.list";
  static final String IN_REACH = "Job.inReach";
  static final String COUNT_IN_STATE = "Job.countInState";
  static final String OLDEST_IN_STATE = "Job.oldestInState";

  @Column(name = "kind", nullable = false, updatable = false)
  private String kind;

  @Column(name = "subject_id", updatable = false)
  private @Nullable UUID subjectId;

  @Column(name = "owner_id", nullable = false, updatable = false)
  private AccountId ownerId;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private JobState state = JobState.QUEUED;

  @Column(name = "done", nullable = false)
  private long done;

  @Column(name = "total", nullable = false)
  private long total;

  @Column(name = "attempts", nullable = false)
  private int attempts;

  @Column(name = "fence", nullable = false)
  private long fence;

  @Column(name = "cancel_asked", nullable = false)
  private boolean cancelAsked;

  @Column(name = "lease_until")
  private @Nullable Instant leaseUntil;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "started_at")
  private @Nullable Instant startedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "failure")
  private @Nullable String failure;

  protected Job() {}

  Job(String kind, @Nullable UUID subjectId, AccountId ownerId, Instant createdAt) {
    this.kind = requireNonNull(kind, "kind");
    this.subjectId = subjectId;
    this.ownerId = requireNonNull(ownerId, "ownerId");
    this.createdAt = requireNonNull(createdAt, "createdAt");
  }

  JobId id() {
    return new JobId(key());
  }

  /** Stops it: at once while it waits, at its next step while it runs. */
  void cancel(Instant now) {
    switch (state) {
      case QUEUED -> {
        state = JobState.CANCELLED;
        endedAt = now;
      }
      case RUNNING -> cancelAsked = true;
      default -> throw new JobStateConflict(state, "cancel");
    }
  }

  /** Has a failed or cancelled one taken again. */
  void retry() {
    if (state != JobState.FAILED && state != JobState.CANCELLED) {
      throw new JobStateConflict(state, "retry");
    }
    state = JobState.QUEUED;
    attempts = 0;
    cancelAsked = false;
    failure = null;
    endedAt = null;
  }

  JobSummary summary() {
    return new JobSummary(
        id(),
        kind,
        subjectId,
        state,
        new JobProgress(done, total),
        attempts,
        new JobTimes(createdAt, startedAt, endedAt),
        failure);
  }
}
