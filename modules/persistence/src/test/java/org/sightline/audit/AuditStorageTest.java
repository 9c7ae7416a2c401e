package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.audit.chain.AuditLogFile;
import org.sightline.audit.chain.BreakKind;
import org.sightline.audit.chain.ChainBreak;
import org.sightline.audit.chain.ChainId;
import org.sightline.audit.chain.HeadSigner;
import org.sightline.audit.chain.SignedHead;
import org.sightline.audit.chain.Verification;
import org.sightline.security.CurrentActor;

/** What the audit trail keeps its word on, on either database. */
abstract class AuditStorageTest {

  private static final AuditEntry SIGNED_IN =
      AuditEntry.inSystem(AuditAction.SIGNED_IN, "Account", "a");

  private final TestDatabase kind;
  private DataSource database;
  private TestTransactions transactions;
  private SteppingClock clock;
  private AuditTrail trail;
  private AuditBook log;
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  AuditStorageTest(TestDatabase kind) {
    this.kind = kind;
  }

  @BeforeEach
  void newDatabase(@TempDir Path empty) {
    folder = empty;
    database = kind.migrated();
    transactions = new TestTransactions(database);
    clock = new SteppingClock(Instant.parse("2026-01-31T14:05:06.123456789Z"));
    DataSource source = transactions.dataSource();
    AuditEventRepository events = new AuditEventRepository(source);
    trail =
        new AuditTrail(events, new OneChainPerTransaction(transactions), new CurrentActor(), clock);
    HeadSigner signer = HeadSigner.in(folder.resolve("secrets"));
    log = new AuditBook(events, new AuditHeadRepository(source), signer, clock);
  }

  @Test
  void readsBackTheSameEventRightAfterItIsWritten() {
    AuditEvent written = record(Events.something());

    AuditPage page = log.events(AuditQuery.newest(AuditFilter.ALL, 10));

    assertThat(page.events()).containsExactly(written);
    assertThat(written.at()).isEqualTo(Instant.parse("2026-01-31T14:05:06.123456Z"));
    assertThat(log.verify(List.of()).intact()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "\ud800 half",
        "\ud83d\ude00 \u202e \u2028 \ufeff \u0001\u007f",
        "e\u0301 \u212b \ufb01",
        "'; DROP TABLE audit_event; --",
        "trailing  ",
        "\r\n\t\"\\{}"
      })
  void keepsUnusualTexts(String text) {
    record(SIGNED_IN.because(text).with("text", text).with("large", 9007199254740991L));

    assertThat(log.verify(List.of()).intact()).isTrue();
    assertThat(log.verify(List.of()).events()).isEqualTo(1);
  }

  @Test
  void keepsOneChainForEachAgencyAndOneForTheSystem() {
    record(SIGNED_IN);
    record(Events.something());
    record(Events.something());

    Verification result = log.verify(List.of());

    assertThat(result.intact()).isTrue();
    assertThat(result.heads())
        .extracting(head -> head.chain() + " " + head.seq())
        .containsExactlyInAnyOrder("sys 1", Events.AGENCY + " 2");
  }

  @Test
  void refusesASecondChainInATransaction() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                transactions.in(
                    () -> {
                      trail.record(Events.somebody(), SIGNED_IN);
                      return trail.record(Events.somebody(), Events.something());
                    }));

    assertThat(log.verify(List.of()).events()).isZero();
  }

  @Test
  void refusesToRecordOutsideATransaction() {
    assertThatIllegalStateException().isThrownBy(() -> trail.record(Events.somebody(), SIGNED_IN));
  }

  @Test
  void refusesToRecordAnUnknownAction() {
    AuditEntry unknown = AuditEntry.inSystem(AuditAction.UNKNOWN, "Account", "a");

    assertThatIllegalArgumentException().isThrownBy(() -> record(unknown));
  }

  @Test
  void leavesNoGapWhereATransactionRollsBack() {
    record(SIGNED_IN);
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                transactions.in(
                    () -> {
                      trail.record(Events.somebody(), SIGNED_IN);
                      throw new IllegalStateException("crash before the commit");
                    }));

    assertThat(record(SIGNED_IN).seq()).isEqualTo(2);
    assertThat(log.verify(List.of()).intact()).isTrue();
  }

  @Test
  void goesOnWhenTheClockIsSetBack() {
    record(SIGNED_IN);
    clock.set(Instant.parse("2026-01-31T13:05:06Z"));
    record(SIGNED_IN);

    assertThat(log.verify(List.of()).intact()).isTrue();
    assertThat(log.events(AuditQuery.byChain(AuditFilter.ALL, 10)).events())
        .extracting(AuditEvent::seq)
        .containsExactly(1L, 2L);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 50})
  void keepsOneGaplessChainUnderSixteenAppenders(int before) throws Exception {
    for (int i = 0; i < before; i++) {
      record(SIGNED_IN);
    }
    CyclicBarrier together = new CyclicBarrier(16);

    List<Long> places = appendedBySixteen(together, 10);

    assertThat(places)
        .containsExactlyInAnyOrderElementsOf(
            LongStream.rangeClosed(before + 1, before + 160).boxed().toList());
    Verification result = log.verify(List.of());
    assertThat(result.intact()).isTrue();
    assertThat(result.events()).isEqualTo(before + 160);
  }

  private List<Long> appendedBySixteen(CyclicBarrier together, int each) throws Exception {
    Callable<List<Long>> appender =
        () -> {
          together.await();
          List<Long> places = new ArrayList<>();
          for (int i = 0; i < each; i++) {
            places.add(record(SIGNED_IN).seq());
          }
          return places;
        };
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Future<List<Long>>> running = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        running.add(threads.submit(appender));
      }
      List<Long> places = new ArrayList<>();
      for (Future<List<Long>> one : running) {
        places.addAll(one.get());
      }
      return places;
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE audit_event SET reason = 'other'",
        "UPDATE audit_event SET hash = hash",
        "DELETE FROM audit_event",
        "DELETE FROM audit_head",
        "UPDATE audit_head SET signature = ''",
        "DELETE FROM audit_chain",
        "TRUNCATE TABLE audit_event",
        "TRUNCATE TABLE audit_head",
        "TRUNCATE TABLE audit_chain"
      })
  void refusesToChangeWhatIsFiled(String statement) {
    record(SIGNED_IN);
    record(SIGNED_IN);
    log.signHeads();

    // Refused by a trigger, or because foreign keys point to the table (PostgreSQL, H2).
    assertThat(refusal(statement)).isIn("23001", "0A000", "90106");

    assertThat(log.verify(List.of()).intact()).isTrue();
    assertThat(log.verify(List.of()).events()).isEqualTo(2);
    assertThat(log.heads()).hasSize(1);
  }

  protected final String refusal(String statement) {
    return assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> execute(statement))
        .actual()
        .getSQLState();
  }

  @Test
  void saysWhyItRefuses() {
    record(SIGNED_IN);

    assertThatThrownBy(() -> execute("DELETE FROM audit_event"))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23001"))
        .hasMessageContaining("rows of audit_event are filed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "user_name = 'somebody else'",
        "account_id = '99999999-8888-7777-6666-555555555555'",
        "on_behalf_of = null",
        "roles = '[\"ADMIN\"]'",
        "roles = '[\"AIDE\", \"STEWARD\"]'",
        "session_hash = null",
        "ip = '192.0.2.8'",
        "request_id = null",
        "action = 'PASSWORD_CHANGED'",
        "object_type = 'other'",
        "object_id = 'other'",
        "agency_id = null",
        "outcome = 'DENIED'",
        "reason = null",
        "reason = ''",
        "detail = '{}'",
        "detail = 'no JSON'",
        "occurred_at = occurred_at + INTERVAL '1' SECOND",
        "version = 2",
        "id = '99999999-8888-7777-6666-555555555555'",
        "hash = '1111111111111111111111111111111111111111111111111111111111111111'"
      })
  void findsARowThatSomebodyChangedPastTheTriggers(String change) throws SQLException {
    record(Events.something());
    record(Events.something());
    withoutTriggers("UPDATE audit_event SET " + change + " WHERE seq = 1");

    assertThat(log.verify(List.of()).breaks())
        .singleElement()
        .extracting(ChainBreak::seq, ChainBreak::kind)
        .containsExactly(1L, BreakKind.ALTERED);
  }

  @Test
  void findsALastEventDeletedPastTheTriggers() throws SQLException {
    record(SIGNED_IN);
    record(SIGNED_IN);
    withoutTriggers("DELETE FROM audit_event WHERE seq = 2");

    assertThat(log.verify(List.of()).firstBroken())
        .contains(new ChainBreak("sys", 2, null, BreakKind.TRUNCATED_TAIL));
    assertThatIllegalStateException().isThrownBy(() -> log.signHeads());
  }

  @Test
  void findsASpoiltHead() throws SQLException {
    record(SIGNED_IN);
    log.signHeads();
    withoutTriggers("UPDATE audit_head SET hash = 'x'");

    assertThat(log.verify(List.of()).firstBroken())
        .map(ChainBreak::kind)
        .contains(BreakKind.HEAD_SIGNATURE_INVALID);
  }

  @Test
  void findsAnAppendPastTheTrailByAHeadKeptElsewhere() throws SQLException {
    record(SIGNED_IN);
    record(SIGNED_IN);
    List<SignedHead> kept = log.signHeads();
    withoutTriggers("DELETE FROM audit_head");
    withoutTriggers("DELETE FROM audit_event WHERE seq = 2");
    execute("UPDATE audit_chain SET seq = 1, hash = (SELECT hash FROM audit_event WHERE seq = 1)");
    record(SIGNED_IN);

    assertThat(log.verify(List.of()).intact()).isTrue();
    assertThat(log.verify(kept).firstBroken()).map(ChainBreak::kind).contains(BreakKind.FORKED);
  }

  @Test
  void signsWhatGrewSinceItWasSignedLast() {
    record(SIGNED_IN);
    record(Events.something());

    assertThat(log.signHeads()).hasSize(2);
    assertThat(log.signHeads()).isEmpty();
    record(SIGNED_IN);
    assertThat(log.signHead(ChainId.of(Events.AGENCY))).isEmpty();
    assertThat(log.signHead(ChainId.SYSTEM)).extracting(SignedHead::seq).containsExactly(2L);
    assertThat(log.heads()).hasSize(3);
    assertThat(log.verify(List.of()).heads())
        .allSatisfy(head -> assertThat(head.signedSeq()).isEqualTo(head.seq()));
  }

  @Test
  void signsInTheTransactionThatRecords() {
    SignedHead head =
        transactions.in(
            () -> {
              trail.record(Events.somebody(), SIGNED_IN);
              return log.signHead(ChainId.SYSTEM).get(0);
            });

    assertThat(log.heads()).containsExactly(head);
    assertThat(log.verify(List.of()).intact()).isTrue();
  }

  @Test
  void exportsALogThatHoldsWithoutTheDatabase() throws IOException {
    record(SIGNED_IN.because("\ud83d\ude00 e\u0301"));
    record(Events.something());
    log.signHeads();
    StringWriter out = new StringWriter();

    log.export(out);

    Path file = Files.writeString(folder.resolve("log.jsonl"), out.toString());
    assertThat(AuditLogFile.verify(file).intact()).isTrue();
    assertThat(AuditLogFile.verify(file).log().heads()).isEqualTo(log.verify(List.of()).heads());
  }

  @Test
  void readsMoreThanOneRunOfRows() {
    transactions.in(
        () -> {
          for (int i = 0; i < 2100; i++) {
            trail.record(Events.somebody(), SIGNED_IN);
          }
          return true;
        });

    Verification result = log.verify(List.of());

    assertThat(result.intact()).isTrue();
    assertThat(result.events()).isEqualTo(2100);
  }

  @Test
  void pagesWithoutSkippingOrRepeating() {
    clock.stop();
    for (int i = 0; i < 7; i++) {
      record(i % 2 == 0 ? SIGNED_IN : Events.something());
    }

    assertThat(paged(AuditQuery.newest(AuditFilter.ALL, 2))).hasSize(7).doesNotHaveDuplicates();
    assertThat(paged(AuditQuery.byChain(AuditFilter.ALL, 3)))
        .extracting(event -> event.chain() + " " + event.seq())
        .containsExactlyInAnyOrder(
            "sys 1",
            "sys 2",
            "sys 3",
            "sys 4",
            Events.AGENCY + " 1",
            Events.AGENCY + " 2",
            Events.AGENCY + " 3");
  }

  private List<AuditEvent> paged(AuditQuery first) {
    List<AuditEvent> all = new ArrayList<>();
    AuditPage page = log.events(first);
    all.addAll(page.events());
    while (page.next() != null) {
      page = log.events(first.after(AuditCursor.parse(page.next().toString())));
      all.addAll(page.events());
    }
    return all;
  }

  @Test
  void findsEventsByEachCondition() {
    AuditEvent one = record(SIGNED_IN);
    AuditEvent two = record(Events.something());
    AuditFilter all = AuditFilter.ALL;

    assertThat(found(all.in(ChainId.SYSTEM))).containsExactly(one);
    assertThat(found(all.of(Set.of(AuditAction.SIGNED_IN, AuditAction.PASSWORD_CHANGED))))
        .containsExactly(one);
    assertThat(found(all.by(Events.ACCOUNT))).containsExactly(two, one);
    assertThat(found(all.by(UUID.randomUUID()))).isEmpty();
    assertThat(found(all.on("QuarterlyReport", "r-1"))).containsExactly(two);
    assertThat(found(all.between(two.at(), null))).containsExactly(two);
    assertThat(found(all.between(null, two.at()))).containsExactly(one);
  }

  private List<AuditEvent> found(AuditFilter filter) {
    return log.events(AuditQuery.newest(filter, 10)).events();
  }

  protected final AuditEvent record(AuditEntry what) {
    return transactions.in(() -> trail.record(Events.somebody(), what));
  }

  private void execute(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  /** What the owner of a database can do all the same. */
  private void withoutTriggers(String statement) throws SQLException {
    for (String table : List.of("audit_event", "audit_head")) {
      String trigger = table + "_stays";
      execute(
          kind == TestDatabase.H2
              ? "DROP TRIGGER IF EXISTS " + trigger
              : "ALTER TABLE " + table + " DISABLE TRIGGER " + trigger);
    }
    execute(statement);
  }

  /** A clock with nanoseconds that goes on by a second at each reading. */
  private static final class SteppingClock extends Clock {
    private Instant now;
    private long step = 1;

    SteppingClock(Instant now) {
      this.now = now;
    }

    synchronized void set(Instant time) {
      now = time;
    }

    synchronized void stop() {
      step = 0;
    }

    @Override
    public synchronized Instant instant() {
      Instant read = now;
      now = now.plusSeconds(step);
      return read;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
