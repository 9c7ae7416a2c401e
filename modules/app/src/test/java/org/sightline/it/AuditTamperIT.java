package org.sightline.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditContext;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditLog;
import org.sightline.audit.AuditTrail;
import org.sightline.audit.chain.AuditLogFile;
import org.sightline.audit.chain.Verification;
import org.sightline.security.AccountId;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.HeldRole;
import org.sightline.security.Origin;
import org.sightline.security.Role;

/** One byte of one stored event is changed by SQL; everybody who checks is told which event. */
@ExtendWith(ArquillianExtension.class)
class AuditTamperIT {

  @Resource(lookup = "java:app/jdbc/main")
  private DataSource store;

  @Inject private AuditTrail trail;
  @Inject private AuditLog log;
  @Inject private CurrentActor current;
  @Inject private UserTransaction transaction;

  @Test
  void namesTheEventInTheServerAndFromAnExportWithoutIt() throws Exception {
    current.is(auditor());
    UUID agency = UUID.randomUUID();
    record(agency, "first");
    long seq = record(agency, "second");
    record(agency, "third");
    assertThat(log.verify().intact()).isTrue();

    withoutGuard(agency, seq, "Report", "Reporu");
    Verification broken = log.verify();
    StringWriter exported = new StringWriter();
    log.export(exported);
    Path file = Files.createTempFile("audit", ".jsonl");
    Files.writeString(file, exported.toString());
    var offline = AuditLogFile.verify(file);
    withoutGuard(agency, seq, "Reporu", "Report");

    assertThat(broken.intact()).isFalse();
    assertThat(broken.firstBroken().orElseThrow().chain().toString()).contains(agency.toString());
    assertThat(broken.firstBroken().orElseThrow().seq()).isEqualTo(seq);
    assertThat(offline.intact()).isFalse();
    assertThat(offline.log().firstBroken().orElseThrow().seq()).isEqualTo(seq);
    assertThat(log.verify().intact()).isTrue();
  }

  @Test
  void refusesToChangeDeleteOrEmptyWhatIsFiled() throws Exception {
    current.is(auditor());
    record(UUID.randomUUID(), "stays");

    assertThatThrownBy(() -> execute("update audit_event set reason = 'other'"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> execute("delete from audit_event")).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> execute("truncate table audit_event"))
        .isInstanceOf(SQLException.class);
  }

  private long record(UUID agency, String what) throws Exception {
    transaction.begin();
    try {
      return trail
          .record(
              AuditContext.of(auditor()),
              AuditEntry.inAgency(agency, AuditAction.AUDIT_VERIFIED, "Report", what))
          .seq();
    } finally {
      transaction.commit();
    }
  }

  /** What a database administrator could do: lift the trigger, change a byte, put it back. */
  private void withoutGuard(UUID agency, long seq, String from, String to) throws Exception {
    boolean h2;
    try (Connection connection = store.getConnection()) {
      h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
    }
    String change =
        "update audit_event set object_type = '"
            + to
            + "' where object_type = '"
            + from
            + "' and seq = "
            + seq
            + " and agency_id = '"
            + agency
            + "'";
    if (h2) {
      execute("drop trigger audit_event_stays");
      execute(change);
      execute(
          "create trigger audit_event_stays before update, delete on audit_event for each row"
              + " call 'org.sightline.audit.FiledRowGuard'");
    } else {
      execute("alter table audit_event disable trigger audit_event_stays");
      execute(change);
      execute("alter table audit_event enable always trigger audit_event_stays");
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = store.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Actor auditor() {
    return new Actor(
        new AccountId(new UUID(1, 1)),
        "auditor",
        "Auditor",
        null,
        null,
        Set.of(new HeldRole(Role.AUDITOR, null)),
        null,
        Origin.job("test"));
  }
}
