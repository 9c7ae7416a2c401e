package org.sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.audit.chain.AnchorFile;
import org.sightline.audit.chain.AuditExport;
import org.sightline.audit.chain.ChainHash;
import org.sightline.audit.chain.ChainId;
import org.sightline.audit.chain.HeadSigner;
import org.sightline.audit.chain.SignedHead;

class VerifyAuditCommandTest {

  private static final Instant AT = Instant.parse("2026-01-31T12:00:00Z");

  private Path folder;
  private HeadSigner signer;

  @BeforeEach
  void aKey(@TempDir Path empty) {
    folder = empty;
    signer = HeadSigner.in(folder.resolve("secrets"));
  }

  @Test
  void findsAWholeLogIntact() throws IOException {
    Run run = Run.of("verify-audit", export(3, signer));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Intact: 3 events in one chain.")
        .contains("Chain sys: holds up to event 3, signed up to event 3.");
    assertThat(run.err()).contains("--key");
  }

  @Test
  void saysThatNoSignatureVouchesForALog() throws IOException {
    StringWriter out = new StringWriter();
    try (AuditExport export = new AuditExport(out, AT, signer.keys())) {
      export.event(events(1).get(0));
    }
    Path log = Files.writeString(folder.resolve("log.jsonl"), out.toString());

    assertThat(Run.of("verify-audit", log.toString()).out())
        .contains("Chain sys: holds up to event 1, not signed yet.");
  }

  @Test
  void namesTheFirstBrokenEvent() throws IOException {
    String file = export(3, signer);
    Path log = Path.of(file);
    Files.writeString(log, Files.readString(log).replace("content 2", "content B"));

    Run run = Run.of("verify-audit", file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("Not intact.")
        .contains("Chain sys, event 2: An event does not have the content")
        .contains("The file was changed after it was written.");
  }

  @Test
  void takesTheTrustedKeyAsTextAndAsFile() throws IOException {
    String file = export(3, signer);
    Path published = folder.resolve("secrets").resolve("audit-head-" + signer.keyId() + ".pub");

    assertThat(Run.of("verify-audit", file, "--key", signer.keys().encoded().get(0)))
        .isEqualTo(Run.of("verify-audit", file, "--key", published.toString()))
        .extracting(Run::code, Run::err)
        .containsExactly(0, "");
  }

  @Test
  void findsALogThatWasWrittenAnewWithTheTrustedKey() throws IOException {
    String forged = export(3, HeadSigner.in(folder.resolve("forger")));

    Run run = Run.of("verify-audit", forged, "--key", signer.keys().encoded().get(0));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("A head is signed with a key that is not trusted.");
  }

  @Test
  void findsALogThatWasSetBackWithAnAnchor() throws IOException {
    Path anchors = folder.resolve("anchors.jsonl");
    AnchorFile.append(anchors, List.of(head(events(3), signer)));

    Run run = Run.of("verify-audit", export(2, signer), "--anchors", anchors.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("Chain sys, event 3: Events are missing at the end.");
  }

  @Test
  void refusesKeysAndAnchorsThatAreNone() throws IOException {
    String file = export(1, signer);

    assertThat(Run.of("verify-audit", file, "--key", "no key").code()).isEqualTo(2);
    assertThat(Run.of("verify-audit", file, "--key", file).code()).isEqualTo(2);
    assertThat(Run.of("verify-audit", file, "--anchors", file).code()).isEqualTo(2);
  }

  private String export(int length, HeadSigner by) throws IOException {
    List<Map<String, Object>> events = events(length);
    StringWriter out = new StringWriter();
    try (AuditExport export = new AuditExport(out, AT, by.keys())) {
      for (Map<String, Object> event : events) {
        export.event(event);
      }
      export.head(head(events, by));
    }
    return Files.writeString(folder.resolve("log.jsonl"), out.toString()).toString();
  }

  private static SignedHead head(List<Map<String, Object>> events, HeadSigner by) {
    int last = events.size();
    return by.sign(ChainId.SYSTEM, last, String.valueOf(events.get(last - 1).get("hash")), AT);
  }

  private static List<Map<String, Object>> events(int length) {
    List<Map<String, Object>> events = new ArrayList<>();
    String prev = ChainHash.GENESIS;
    for (long seq = 1; seq <= length; seq++) {
      Map<String, Object> event =
          new HashMap<>(
              Map.of("id", "e" + seq, "chain", "sys", "seq", seq, "content", "content " + seq));
      event.put("prev", prev);
      prev = ChainHash.of(event);
      event.put("hash", prev);
      events.add(event);
    }
    return events;
  }
}
