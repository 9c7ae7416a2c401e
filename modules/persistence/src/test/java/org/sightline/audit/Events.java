package org.sightline.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sightline.audit.chain.ChainHash;

/** Events for the tests. */
final class Events {

  static final UUID AGENCY = UUID.fromString("11111111-2222-3333-4444-555555555555");
  static final UUID ACCOUNT = UUID.fromString("aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee");
  static final Instant AT = Instant.parse("2026-01-31T14:05:06.123456Z");

  private Events() {}

  static AuditContext somebody() {
    return new AuditContext(
        ACCOUNT,
        "Zoe\u0308",
        UUID.fromString("99999999-8888-7777-6666-555555555555"),
        List.of("STEWARD", "AIDE"),
        "ab12",
        "192.0.2.7",
        "req-1");
  }

  static AuditEntry something() {
    return AuditEntry.inAgency(AGENCY, AuditAction.IMPORT_COMPLETED, "QuarterlyReport", "r-1")
        .because("on time")
        .with("rows", 5)
        .with("file", "a.csv");
  }

  /** The first event of a chain, with every field filled. */
  static AuditEvent full() {
    return AuditEvent.sealed(
        UUID.fromString("12345678-1234-1234-1234-123456789012"),
        1,
        AT,
        somebody(),
        something(),
        ChainHash.GENESIS);
  }
}
