package org.sightline.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadSignerTest {

  private static final Instant AT = Instant.parse("2026-01-31T12:00:00.000120Z");
  private static final String HASH = "a".repeat(64);

  private Path folder;

  @BeforeEach
  void emptyFolder(@TempDir Path empty) {
    folder = empty;
  }

  @Test
  void makesAKeyThatOnlyItsOwnerReads() throws IOException {
    Path secrets = folder.resolve("secrets");

    HeadSigner signer = HeadSigner.in(secrets);

    Path key = secrets.resolve("audit-head.key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
        .isEqualTo("rwx------");
    assertThat(secrets)
        .isDirectoryContaining("glob:**/audit-head-" + signer.keyId() + ".pub")
        .isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void takesTheKeyThatIsThere() {
    SignedHead head = HeadSigner.in(folder).sign(ChainId.SYSTEM, 3, HASH, AT);

    HeadSigner again = HeadSigner.in(folder);

    assertThat(again.keyId()).isEqualTo(head.keyId()).matches("[0-9a-f]{16}");
    assertThat(again.keys().faultOf(head)).isNull();
  }

  @Test
  void keepsThePublicHalfOfARenewedKey() {
    SignedHead head = HeadSigner.in(folder).sign(ChainId.SYSTEM, 3, HASH, AT);

    HeadSigner renewed = HeadSigner.renewed(folder);

    assertThat(renewed.keys().ids()).hasSize(2).contains(head.keyId(), renewed.keyId());
    assertThat(renewed.keys().faultOf(head)).isNull();
    assertThat(HeadSigner.in(folder).keyId()).isEqualTo(renewed.keyId());
  }

  @Test
  void refusesAKeyFileThatHoldsSomethingElse() throws IOException {
    Files.writeString(folder.resolve("audit-head.key"), "hello");

    assertThatIllegalArgumentException().isThrownBy(() -> HeadSigner.in(folder));
  }

  @Test
  void refusesKeysOfAnotherKind() throws GeneralSecurityException {
    KeyPairGenerator larger = KeyPairGenerator.getInstance("EC");
    larger.initialize(384);
    var key = larger.generateKeyPair().getPublic();

    assertThatIllegalArgumentException().isThrownBy(() -> KeyRing.of(List.of(key)));
  }

  @Test
  void writesAHeadAsALineAndReadsItBack() {
    SignedHead head = HeadSigner.in(folder).sign(ChainId.SYSTEM, 3, HASH, AT);

    assertThat(SignedHead.parse(head.toJson())).isEqualTo(head);
    assertThat(head.statement())
        .isEqualTo(
            "{\"at\":\"2026-01-31T12:00:00.000120Z\",\"chain\":\"sys\",\"count\":3,"
                + "\"format\":\"sightline-audit-head/1\",\"hash\":\""
                + HASH
                + "\",\"keyId\":\""
                + head.keyId()
                + "\",\"seq\":3}");
  }

  @Test
  void refusesALineThatIsNoHead() {
    String json = HeadSigner.in(folder).sign(ChainId.SYSTEM, 3, HASH, AT).toJson();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SignedHead.parse(json.replace("head/1", "head/2")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SignedHead.parse(json.replace("\"count\":3", "\"count\":4")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SignedHead.parse(json.replace("{\"at\"", "{\"a\":1,\"at\"")));
  }

  @Test
  void readsAnchorsOverALineThatAPowerCutLeft() throws IOException {
    Path file = folder.resolve("anchors.jsonl");
    HeadSigner signer = HeadSigner.in(folder.resolve("secrets"));
    SignedHead first = signer.sign(ChainId.SYSTEM, 1, HASH, AT);
    SignedHead second = signer.sign(ChainId.SYSTEM, 2, HASH, AT);
    AnchorFile.append(file, List.of(first));
    Files.writeString(file, second.toJson().substring(0, 40), StandardOpenOption.APPEND);

    AnchorFile.append(file, List.of(second));

    assertThat(AnchorFile.read(file)).containsExactly(first, second);
  }
}
