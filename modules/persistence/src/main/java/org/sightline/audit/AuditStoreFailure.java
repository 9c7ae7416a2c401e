package org.sightline.audit;

import java.sql.SQLException;

/** The database did not do what the audit trail needs. It rolls the transaction back. */
final class AuditStoreFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AuditStoreFailure(SQLException cause) {
    super("the audit trail could not be written or read", cause);
  }
}
