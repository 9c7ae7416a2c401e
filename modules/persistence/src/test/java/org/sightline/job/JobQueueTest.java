package org.sightline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.audit.TestDatabase;
import org.sightline.persistence.Parameters;

/** Who gets a job whose node has died, and when. */
class JobQueueTest {

  private static final Instant START = Instant.parse("2026-11-02T08:00:00Z");
  private static final Duration SOON = Duration.ofSeconds(1);

  @ParameterizedTest
  @CsvSource({"H2, 1, 2", "POSTGRESQL, 1, -1", "POSTGRESQL, 20, -1", "POSTGRESQL, 21, 2"})
  void givesAJobToAnotherNodeWhenItsOwnCanHaveItNoMore(
      TestDatabase database, long secondsLater, long fence) {
    DataSource store = withOneJob(database);
    assertThat(node(store, START).take()).map(TakenJob::fence).contains(1L);

    Optional<TakenJob> taken = node(store, START.plusSeconds(secondsLater)).take();

    assertThat(taken.map(TakenJob::fence).orElse(-1L)).isEqualTo(fence);
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void leavesAJobToTheNodeThatHasIt(TestDatabase database) {
    JobQueue node = node(withOneJob(database), START);
    assertThat(node.take()).isPresent();

    assertThat(node.take()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void ignoresTheNodeThatHadItBefore(TestDatabase database) {
    DataSource store = withOneJob(database);
    JobQueue before = node(store, START);
    TakenJob lost = before.take().orElseThrow();
    JobQueue after = node(store, START.plus(JobQueue.LEASE).plus(SOON));
    TakenJob taken = after.take().orElseThrow();

    assertThat(before.beat(lost, new JobProgress(1, 2))).isFalse();
    assertThat(before.end(lost, JobState.COMPLETED, new JobProgress(2, 2), null)).isFalse();
    assertThat(after.end(taken, JobState.COMPLETED, new JobProgress(2, 2), null)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void givesUpAJobThatHasKilledThreeNodes(TestDatabase database) {
    DataSource store = withOneJob(database);
    Instant start = START;
    for (int attempt = 1; attempt <= JobQueue.MOST_ATTEMPTS; attempt++) {
      assertThat(node(store, start).take()).isPresent();
      start = start.plus(JobQueue.LEASE).plus(SOON);
    }

    assertThat(node(store, start).take()).isEmpty();
  }

  /** A node that begins at a moment, which stays its time. */
  private static JobQueue node(DataSource store, Instant time) {
    return new JobQueue(store, Clock.fixed(time, ZoneOffset.UTC));
  }

  private static DataSource withOneJob(TestDatabase database) {
    DataSource store = database.migrated();
    UUID account = UUID.randomUUID();
    execute(
        store,
        "insert into account (id, version, user_name, display_name, password_hash, state,"
            + " epoch, created_at) values (?, 1, 'ana', 'Ana', '-', 'ACTIVE', 1, ?)",
        account,
        START);
    execute(
        store,
        "insert into job (id, version, kind, owner_id, state, done, total, attempts, fence,"
            + " cancel_asked, created_at) values (?, 1, 'TEST', ?, 'QUEUED', 0, 0, 0, 0, false, ?)",
        UUID.randomUUID(),
        account,
        START);
    return store;
  }

  private static void execute(DataSource store, String sql, Object... values) {
    try (Connection connection = store.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      Parameters.set(statement, values);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
