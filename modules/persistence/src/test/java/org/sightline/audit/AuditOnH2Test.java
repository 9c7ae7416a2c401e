package org.sightline.audit;

class AuditOnH2Test extends AuditStorageTest {
  AuditOnH2Test() {
    super(TestDatabase.H2);
  }
}
