package org.sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code restore} brings back, and what it refuses without changing anything. */
class RestoreCommandTest {

  private static Path once;
  private static StoreGround source;

  private Path folder;
  private Path backup;
  private StoreGround place;

  @BeforeAll
  static void aBackup(@TempDir Path shared) throws IOException {
    once = shared.resolve("backup");
    source = StoreGround.empty(shared.resolve("data"));
    source.events(3);
    Files.createDirectories(source.data().resolve("spool"));
    Files.writeString(source.data().resolve("spool/waits.import"), "a file that waits");
    assertThat(Run.with(source.environment(), "backup", once.toString()).code()).isZero();
  }

  @BeforeEach
  void aCopyOfTheBackupAndAnEmptyPlace(@TempDir Path empty) throws IOException {
    folder = empty;
    backup = folder.resolve("backup");
    try (Stream<Path> tree = Files.walk(once)) {
      for (Path path : tree.toList()) {
        Files.copy(path, backup.resolve(once.relativize(path).toString()));
      }
    }
    place = new StoreGround(folder.resolve("place"));
  }

  @Test
  void bringsBackAnEqualStoreAndRecordsThat() throws Exception {
    Run run = restore();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("Restored from " + backup)
        .contains("Intact: 3 events in one chain.")
        .contains("Chain sys: holds up to event 3, signed up to event 3.");
    assertThat(run.err()).contains("a key that this installation did not have");
    assertThat(place.query("select action from audit_event order by seq"))
        .containsExactly("AUDIT_VERIFIED", "AUDIT_VERIFIED", "AUDIT_VERIFIED", "STORE_RESTORED");
    assertThat(place.query("select count(*) from migration_fingerprint"))
        .isEqualTo(source.query("select count(*) from migration_fingerprint"));
    assertThat(place.data().resolve("spool/waits.import")).hasContent("a file that waits");
    assertThat(place.data().resolve("restore-unfinished")).doesNotExist();
    assertThat(place.data().resolve("run")).doesNotExist();
  }

  @Test
  void bringsBackWhatCanBeBackedUpAgain() {
    restore();

    Run run = Run.with(place.environment(), "backup", folder.resolve("again").toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("Chain sys: holds up to event 4, signed up to event 3.");
  }

  @Test
  void putsKeysWhereTheEnvironmentSays() throws IOException {
    Map<String, String> environment = place.environment();
    environment.put("SIGHTLINE_SECRETS_DIR", folder.resolve("keys").toString());

    assertThat(Run.with(environment, "restore", backup.toString()).code()).isZero();

    assertThat(BackupCommandTest.names(folder.resolve("keys")))
        .contains("audit-anchors.jsonl")
        .anyMatch(name -> name.endsWith(".pub"))
        .noneMatch(name -> name.endsWith(".key"));
  }

  @Test
  void refusesToRestoreOverAStore() throws IOException {
    StoreGround other = source.copy(folder.resolve("other"));
    byte[] before = Files.readAllBytes(other.store());

    Run run = Run.with(other.environment(), "restore", backup.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("There is a store already: " + other.store(), "Move it away");
    assertThat(Files.readAllBytes(other.store())).isEqualTo(before);
  }

  @Test
  void tellsWhichEventsAreLost() throws Exception {
    StoreGround later = source.copy(folder.resolve("later"));
    later.events(2);
    Files.delete(later.store());
    Files.delete(later.data().resolve("spool/waits.import"));

    Run run = Run.with(later.environment(), "restore", backup.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("Chain sys: 2 later events are lost")
        .doesNotContain("a key that this installation did not have");
    assertThat(BackupCommandTest.names(later.secrets()))
        .contains("audit-anchors.jsonl", "audit-head.key")
        .anyMatch(name -> name.matches("audit-anchors-until-\\d+\\.jsonl"));
    assertThat(later.query("select detail from audit_event where seq = 4").get(0))
        .contains("\"lost\":2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"store/sightline.mv.db", "spool/waits.import", "manifest.json"})
  void refusesAFileThatWasChanged(String name) throws IOException {
    Path file = backup.resolve(name);
    byte[] content = Files.readAllBytes(file);
    content[content.length / 2] ^= 1;
    Files.write(file, content);

    assertRefused("is not what");
  }

  @Test
  void refusesAFileThatIsMissing() throws IOException {
    Files.delete(backup.resolve("spool/waits.import"));

    assertRefused("A file of the backup is missing: " + backup.resolve("spool/waits.import"));
  }

  @Test
  void refusesAFileThatWasAdded() throws IOException {
    Files.writeString(backup.resolve("keys/audit-head-0123456789abcdef.pub"), "mine");

    assertRefused("files that do not belong to it: keys/audit-head-0123456789abcdef.pub");
  }

  @Test
  void refusesAStoreThatWasChangedTogetherWithItsHash() throws Exception {
    Path file = backup.resolve("store/sightline.mv.db");
    String before = sha256(file);
    long size = Files.size(file);
    BackupCommandTest.breakTrail(new StoreGround(backup.resolve("store")));
    Path manifest = backup.resolve("manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replace(before, sha256(file))
            .replace("\"size\":" + size, "\"size\":" + Files.size(file)));

    assertRefused("its audit trail does not hold");
  }

  @Test
  void refusesAPathThatLeadsOutOfTheBackup() throws IOException {
    Path manifest = backup.resolve("manifest.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("spool/waits.import", "spool/../../x"));

    assertRefused("is not what was written: " + manifest);
  }

  @Test
  void restoresABrokenTrailOnlyWhenAskedTo() throws Exception {
    StoreGround broken = source.copy(folder.resolve("broken"));
    BackupCommandTest.breakTrail(broken);
    backup = folder.resolve("of-broken");
    assertThat(Run.with(broken.environment(), "backup", backup.toString()).code()).isZero();

    assertRefused("broken already", "--broken-audit");
    Run run = Run.with(place.environment(), "restore", backup.toString(), "--broken-audit");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("Not intact.", "Chain sys, event 2");
  }

  @Test
  void refusesABackupOfAnotherDatabase() {
    Map<String, String> environment = place.environment();
    environment.put("SIGHTLINE_DB_URL", "jdbc:postgresql://127.0.0.1:1/none");

    Run run = Run.with(environment, "restore", backup.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("This is a backup of H2, and the environment names POSTGRESQL");
  }

  @Test
  void clearsWhatAKilledRestoreLeft() throws IOException {
    Path left = place.data().resolve("restore-unfinished");
    Files.createDirectories(left);
    try (FileChannel half =
        FileChannel.open(
            left.resolve(StoreGround.STORE), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      half.force(true);
    }

    assertThat(restore().code()).isZero();
    assertThat(left).doesNotExist();
  }

  @Test
  void leavesFilesOfAnotherStoreAlone() throws IOException {
    Path spool = Files.createDirectories(place.data().resolve("spool"));
    Files.writeString(spool.resolve("waits.import"), "of another store");

    Run run = restore();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("Files wait to be imported in " + spool);
    assertThat(spool.resolve("waits.import")).hasContent("of another store");
    assertThat(place.store()).doesNotExist();
  }

  @Test
  void goesOnWhereAnEarlierAttemptHasStopped() throws IOException {
    Path spool = Files.createDirectories(place.data().resolve("spool"));
    Files.copy(backup.resolve("spool/waits.import"), spool.resolve("waits.import"));

    assertThat(restore().code()).isZero();
  }

  private Run restore() {
    return Run.with(place.environment(), "restore", backup.toString());
  }

  private void assertRefused(String... parts) throws IOException {
    Run run = restore();

    assertThat(run.code()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).contains(parts);
    assertThat(run.out()).isEmpty();
    assertThat(BackupCommandTest.names(place.data())).isEmpty();
  }

  private static String sha256(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }
}
