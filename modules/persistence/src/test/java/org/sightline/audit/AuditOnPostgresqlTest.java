package org.sightline.audit;

class AuditOnPostgresqlTest extends AuditStorageTest {
  AuditOnPostgresqlTest() {
    super(TestDatabase.POSTGRESQL);
  }
}
