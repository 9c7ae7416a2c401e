package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditOnPostgresqlTest extends AuditStorageTest {
  AuditOnPostgresqlTest() {
    super(TestDatabase.POSTGRESQL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TRUNCATE TABLE audit_event CASCADE",
        "TRUNCATE TABLE audit_head CASCADE",
        "TRUNCATE TABLE audit_chain CASCADE",
        "SET session_replication_role = replica; DELETE FROM audit_event",
        "SET session_replication_role = replica; TRUNCATE audit_event, audit_head"
      })
  void refusesTheUsualWaysAround(String statement) {
    record(Events.something());

    assertThat(refusal(statement)).isEqualTo("23001");
  }
}
