package org.sightline.command.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditContext;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.StoredAudit;

/**
 * That a store was restored, for the audit trail of that store.
 *
 * @param at when
 * @param backup when the backup was made
 * @param lost how many events of the audit trail are known to have come after it
 */
record Restored(Instant at, Instant backup, long lost) {

  void record(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    new StoredAudit(new OneConnection(connection))
        .record(
            at,
            AuditContext.ofSystem("restore"),
            AuditEntry.inSystem(AuditAction.STORE_RESTORED, "Store", "all")
                .with("backup", backup.toString())
                .with("lost", lost));
    connection.commit();
  }
}
