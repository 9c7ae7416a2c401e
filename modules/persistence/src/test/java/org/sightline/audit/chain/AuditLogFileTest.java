package org.sightline.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditLogFileTest {

  private static final Instant AT = Instant.parse("2026-01-31T12:00:00Z");

  private Path folder;
  private HeadSigner signer;
  private List<Map<String, @Nullable Object>> events;
  private SignedHead head;

  @BeforeEach
  void logOfSixEvents(@TempDir Path empty) {
    folder = empty;
    signer = HeadSigner.in(folder.resolve("secrets"));
    events = new ArrayList<>(Chains.of("a", 2));
    events.addAll(Chains.of("sys", 4));
    head = signer.sign(ChainId.SYSTEM, 4, Chains.hash(events.get(5)), AT);
  }

  @Test
  void findsAWholeFileIntact() throws IOException {
    FileVerification result = verify(export(signer, head));

    assertThat(result.intact()).isTrue();
    assertThat(result.fault()).isNull();
    assertThat(result.log().events()).isEqualTo(6);
    assertThat(result.log().heads())
        .contains(new ChainHead("sys", 4, head.hash(), 4), new ChainHead("a", 2, hash(1), 0));
  }

  @Test
  void holdsUnusualTexts() throws IOException {
    String content = "\u0000\u2028\ud83d\ude00 \u202e evil \"\\ \ufeff e\u0301 \r\n {\"event\":";
    events = Chains.continued(List.of(), "sys", 3, content);
    head = signer.sign(ChainId.SYSTEM, 3, hash(2), AT);

    assertThat(verify(export(signer, head)).intact()).isTrue();
  }

  @Test
  void findsAFileCutAtAnyByte() throws IOException {
    String text = export(signer, head);

    for (int end = 0; end < text.length(); end += 7) {
      assertThat(verify(text.substring(0, end)).intact()).as("cut at %s", end).isFalse();
    }
  }

  @Test
  void namesAMissingClosingLine() throws IOException {
    List<String> lines = lines(export(signer, head));

    FileVerification result = verify(joined(lines.subList(0, lines.size() - 1)));

    assertThat(result.fault()).isEqualTo(FileFault.CUT_OFF);
    assertThat(result.log().intact()).isTrue();
  }

  @Test
  void findsAnyOneByteChanged() throws IOException {
    byte[] bytes = export(signer, head).getBytes(StandardCharsets.UTF_8);
    Random random = new Random(7);

    for (int i = 0; i < 300; i++) {
      byte[] spoilt = bytes.clone();
      int at = random.nextInt(bytes.length);
      spoilt[at] ^= (byte) (1 + random.nextInt(255));
      Path file = Files.write(folder.resolve("spoilt.jsonl"), spoilt);
      assertThat(AuditLogFile.verify(file).intact()).as("byte %s", at).isFalse();
    }
  }

  @Test
  void findsAnEditThatMakesTheClosingLineAnew() throws IOException {
    List<String> lines = lines(export(signer, head));
    lines.set(4, lines.get(4).replace("as it was", "as it is"));

    FileVerification result = verify(closedAnew(lines));

    assertThat(result.fault()).isNull();
    assertThat(result.log().firstBroken())
        .contains(new ChainBreak("sys", 2, "sys-2-as it is", BreakKind.ALTERED));
  }

  @Test
  void findsDeletedLinesThoughTheClosingLineIsMadeAnew() throws IOException {
    List<String> lines = lines(export(signer, head));
    lines.remove(6);

    FileVerification result = verify(closedAnew(lines));

    assertThat(result.fault()).isEqualTo(FileFault.MISCOUNTED);
    assertThat(result.log().firstBroken())
        .contains(new ChainBreak("sys", 4, null, BreakKind.TRUNCATED_TAIL));
  }

  @Test
  void findsWhatFollowsTheEnd() throws IOException {
    String text = export(signer, head);

    FileVerification result = verify(text + lines(text).get(3) + "\n");

    assertThat(result.fault()).isEqualTo(FileFault.GOES_ON);
    assertThat(result.line()).isEqualTo(9 + 1);
  }

  @Test
  void findsALineThatIsNone() throws IOException {
    List<String> lines = lines(export(signer, head));
    lines.add(3, "{\"remark\":{}}");

    FileVerification result = verify(closedAnew(lines));

    assertThat(result.fault()).isEqualTo(FileFault.UNREADABLE_LINE);
    assertThat(result.line()).isEqualTo(4);
    assertThat(result.log().intact()).isTrue();
  }

  @Test
  void findsAnEventWithoutAPlace() throws IOException {
    List<String> lines = lines(export(signer, head));
    lines.set(3, lines.get(3).replace("\"seq\":1", "\"seq\":\"1\""));

    FileVerification result = verify(closedAnew(lines));

    assertThat(result.fault()).isEqualTo(FileFault.UNREADABLE_LINE);
    assertThat(result.line()).isEqualTo(4);
  }

  @Test
  void refusesOtherFiles() throws IOException {
    assertThat(verify("").fault()).isEqualTo(FileFault.NOT_AN_EXPORT);
    assertThat(verify("id,name\n1,x\n").fault()).isEqualTo(FileFault.NOT_AN_EXPORT);
    assertThat(verify("{\"header\":{}}\n").fault()).isEqualTo(FileFault.NOT_AN_EXPORT);
    assertThat(verify("x".repeat(3_000_000)).fault()).isEqualTo(FileFault.NOT_AN_EXPORT);
  }

  @Test
  void saysWhenAFileIsOfALaterVersion() throws IOException {
    List<String> lines = lines(export(signer, head));
    lines.set(0, lines.get(0).replace("\"version\":1", "\"version\":2"));

    assertThat(verify(closedAnew(lines)).fault()).isEqualTo(FileFault.NEWER_VERSION);
  }

  @Test
  void findsALogWrittenAnewOnlyWithAKnownKey() throws IOException {
    HeadSigner forger = HeadSigner.in(folder.resolve("forger"));
    events = Chains.continued(List.of(), "sys", 4, "another history");
    SignedHead forged = forger.sign(ChainId.SYSTEM, 4, hash(3), AT);
    Path file = file(export(forger, forged));

    assertThat(AuditLogFile.verify(file).intact()).isTrue();
    assertThat(AuditLogFile.verify(file, signer.keys(), List.of()).log().firstBroken())
        .contains(new ChainBreak("sys", 4, "sys-4-another history", BreakKind.KEY_UNKNOWN));
  }

  @Test
  void findsALogSetBackWithAHeadKeptElsewhere() throws IOException {
    events = events.subList(0, 4);
    Path file = file(export(signer));

    assertThat(AuditLogFile.verify(file).intact()).isTrue();
    assertThat(AuditLogFile.verify(file, signer.keys(), List.of(head)).log().firstBroken())
        .contains(new ChainBreak("sys", 3, null, BreakKind.TRUNCATED_TAIL));
  }

  @Test
  void writesOneLineForEachThing() throws IOException {
    List<String> lines = lines(export(signer, head));

    assertThat(lines).hasSize(1 + 6 + 1 + 1);
    assertThat(lines.get(0))
        .isEqualTo(
            "{\"header\":{\"created\":\"2026-01-31T12:00:00.000000Z\",\"format\":\"sightline-audit\""
                + ",\"keys\":[\""
                + signer.keys().encoded().get(0)
                + "\"],\"version\":1}}");
    assertThat(lines.get(7)).isEqualTo("{\"head\":" + head.toJson() + "}");
    assertThat(lines.get(8)).startsWith("{\"end\":{\"events\":6,\"heads\":1,\"sha256\":\"");
  }

  private String export(HeadSigner by, SignedHead... heads) throws IOException {
    StringWriter out = new StringWriter();
    try (AuditExport export = new AuditExport(out, AT, by.keys())) {
      for (Map<String, @Nullable Object> event : events) {
        export.event(event);
      }
      for (SignedHead one : heads) {
        export.head(one);
      }
    }
    return out.toString();
  }

  /** What a forger would do: the digest is no secret. */
  private static String closedAnew(List<String> lines) {
    String before = joined(lines.subList(0, lines.size() - 1));
    String digest = Sha256.of(before);
    String end = lines.get(lines.size() - 1);
    int at = end.indexOf("\"sha256\":\"") + 10;
    return before + end.substring(0, at) + digest + "\"}}\n";
  }

  private static List<String> lines(String text) {
    return new ArrayList<>(List.of(text.split("\n")));
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private FileVerification verify(String text) throws IOException {
    return AuditLogFile.verify(file(text));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("log.jsonl"), text);
  }

  private String hash(int index) {
    return Chains.hash(events.get(index));
  }
}
