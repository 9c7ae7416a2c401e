package org.sightline.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sightline.persistence.Dialect;
import org.sightline.persistence.Parameters;
import org.sightline.persistence.StoreFailure;
import org.sightline.security.AccountId;

/**
 * Takes jobs, keeps their leases and ends them, each in one statement that also checks the fence.
 * Plain SQL, because taking skips rows that another node has locked.
 */
@ApplicationScoped
class JobQueue {

  /** How long a node that says nothing keeps a job. */
  static final Duration LEASE = Duration.ofSeconds(20);

  /** How often a job is taken before it counts as failed. */
  static final int MOST_ATTEMPTS = 3;

  /** What a node has left: its lease has run out, or no process that had taken it can be alive. */
  private static final String LEFT = "state = 'RUNNING' and (lease_until < ? or started_at < ?)";

  private static final String NEXT =
      "select id, kind, subject_id, owner_id, fence from job where state = 'QUEUED' or ("
          + LEFT
          + ") order by created_at, id limit 1 for update skip locked";
  private static final String TAKE =
      "update job set state = 'RUNNING', fence = fence + 1, attempts = attempts + 1,"
          + " lease_until = ?, started_at = ?, done = 0, total = 0, version = version + 1"
          + " where id = ?";
  private static final String BEAT =
      "update job set lease_until = ?, done = ?, total = ? where id = ? and fence = ?"
          + " and state = 'RUNNING' and cancel_asked = false";
  private static final String END =
      "update job set state = ?, done = ?, total = ?, failure = ?, ended_at = ?,"
          + " lease_until = null, version = version + 1"
          + " where id = ? and fence = ? and state = 'RUNNING'";
  private static final String TIRED =
      "update job set state = 'FAILED', ended_at = ?, failure = 'lease', lease_until = null,"
          + " version = version + 1"
          + " where "
          + LEFT
          + " and attempts >= ?";

  private DataSource store;
  private Clock clock;
  private Instant begun;

  protected JobQueue() {}

  @Inject
  JobQueue(DataSource store, Clock clock) {
    this.store = store;
    this.clock = clock;
    begun = clock.instant();
  }

  /** Takes the oldest job that waits or whose node has died; empty when there is none. */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<TakenJob> take() {
    Instant now = clock.instant();
    try (Connection connection = store.getConnection()) {
      Instant ended = othersEndedBefore(connection);
      update(connection, TIRED, now, now, ended, MOST_ATTEMPTS);
      TakenJob next = next(connection, now, ended);
      if (next == null) {
        return Optional.empty();
      }
      update(connection, TAKE, now.plus(LEASE), now, next.id().value());
      return Optional.of(next);
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  /** Keeps the lease; false when the job was stopped or is no longer ours. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean beat(TakenJob job, JobProgress progress) {
    try (Connection connection = store.getConnection()) {
      return update(
              connection,
              BEAT,
              clock.instant().plus(LEASE),
              progress.done(),
              progress.total(),
              job.id().value(),
              job.fence())
          == 1;
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  /** Ends the job; false when it is no longer ours. */
  @Transactional
  boolean end(TakenJob job, JobState state, JobProgress progress, @Nullable String failure) {
    try (Connection connection = store.getConnection()) {
      return update(
              connection,
              END,
              state.name(),
              progress.done(),
              progress.total(),
              failure,
              clock.instant(),
              job.id().value(),
              job.fence())
          == 1;
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  /**
   * A job taken before this moment has nobody any more. A store in a file is open to one process at
   * a time, so whoever took a job before this node began is gone, and nobody waits for its lease.
   */
  private Instant othersEndedBefore(Connection connection) throws SQLException {
    return Dialect.of(connection) == Dialect.H2 ? begun : Instant.EPOCH;
  }

  private static @Nullable TakenJob next(Connection connection, Instant now, Instant ended)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(NEXT)) {
      Parameters.set(query, now, ended);
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? new TakenJob(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getObject("subject_id", UUID.class),
                new AccountId(row.getObject("owner_id", UUID.class)),
                row.getLong("fence") + 1)
            : null;
      }
    }
  }

  private static int update(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Parameters.set(statement, values);
      return statement.executeUpdate();
    }
  }
}
