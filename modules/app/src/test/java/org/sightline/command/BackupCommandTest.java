package org.sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.command.store.StoreFailure;

/** What {@code backup} writes, and what it leaves behind where it cannot. */
class BackupCommandTest {

  private static StoreGround made;

  private Path folder;
  private StoreGround ground;
  private Path target;

  @BeforeAll
  static void aStoreWithSignedEvents(@TempDir Path once) throws IOException {
    made = StoreGround.empty(once.resolve("made"));
    made.events(3);
    Files.createDirectories(made.data().resolve("spool"));
    Files.writeString(made.data().resolve("spool/waits.import"), "a file that waits");
  }

  @BeforeEach
  void aCopyOfIt(@TempDir Path empty) {
    folder = empty;
    ground = made.copy(folder.resolve("data"));
    target = folder.resolve("backup");
  }

  @Test
  void writesTheStoreThePublicKeysAndWhatWaits() throws IOException {
    Run run = Run.with(ground.environment(), "backup", target.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("Backup written to " + target)
        .contains("Chain sys: holds up to event 3, signed up to event 3.");
    assertThat(run.err()).isEmpty();
    assertThat(names(target))
        .contains("manifest.json", "store/sightline.mv.db", "spool/waits.import")
        .contains("keys/audit-anchors.jsonl")
        .anyMatch(name -> name.matches("keys/audit-head-[0-9a-f]{16}\\.pub"))
        .noneMatch(name -> name.endsWith(".key") || name.endsWith(".unfinished"));
    assertThat(Files.readString(target.resolve("manifest.json")))
        .contains("\"database\":\"H2\"", "\"persistence\":\"014\"", "\"audit_event\":3");
  }

  @Test
  void leavesTheStoreAsItWasAndNotesTheBackup() throws IOException {
    byte[] before = Files.readAllBytes(ground.store());

    Run.with(ground.environment(), "backup", target.toString());

    assertThat(Files.readAllBytes(ground.store())).isEqualTo(before);
    assertThat(ground.data().resolve("run")).doesNotExist();
    assertThat(Files.readString(ground.data().resolve("last-backup.json")))
        .contains("\"folder\":\"" + target + "\"", "\"auditIntact\":true");
  }

  @Test
  void keepsAStoreWithABrokenTrailAndSaysSo() throws Exception {
    breakTrail(ground);

    Run run = Run.with(ground.environment(), "backup", target.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("the audit trail of this store does not hold");
    assertThat(Files.readString(target.resolve("manifest.json"))).contains("\"auditIntact\":false");
  }

  @Test
  void refusesAFolderThatIsNotEmpty() throws IOException {
    Files.createDirectories(target);
    Files.writeString(target.resolve("letter.txt"), "mine");

    Run run = Run.with(ground.environment(), "backup", target.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(target + " is not empty");
    assertThat(names(target)).containsExactly("letter.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "file/below"})
  void failsWhereAFileIsInTheWay(String name) throws IOException {
    Files.writeString(folder.resolve("file"), "in the way");

    Run run = Run.with(ground.environment(), "backup", folder.resolve(name).toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("There is no folder " + folder.resolve(name));
    assertThat(Files.readString(folder.resolve("file"))).isEqualTo("in the way");
  }

  @Test
  void failsWithoutAStore() {
    Map<String, String> nowhere = Map.of("SIGHTLINE_DATA_DIR", folder.resolve("none").toString());

    Run run = Run.with(nowhere, "backup", target.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("There is no store in " + folder.resolve("none"));
    assertThat(target).doesNotExist();
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void refusesADatabaseThatItDoesNotKnow() {
    Map<String, String> other = Map.of("SIGHTLINE_DB_URL", "jdbc:other:x");

    assertThat(Run.with(other, "backup", target.toString()))
        .extracting(Run::code, run -> run.err().contains("SIGHTLINE_DB_URL"))
        .containsExactly(1, true);
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "limits of the shell stand in for a full disk")
  void leavesNothingOnADiskThatIsFull() throws Exception {
    // Blocks of 1 KB: less than the store has.
    Process process = process("ulimit -f 16; exec \"$@\"");

    String said = new String(process.getErrorStream().readAllBytes());
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();

    assertThat(process.exitValue()).as(said).isEqualTo(3);
    assertThat(said).contains("could not be written to " + target, "File too large");
    assertThat(target).doesNotExist();
    assertThat(ground.store()).exists();
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "a named pipe holds the backup in the middle")
  void looksLikeNoBackupWhenItIsKilled() throws Exception {
    Path anchors = ground.secrets().resolve("audit-anchors.jsonl");
    Files.delete(anchors);
    assertThat(new ProcessBuilder("mkfifo", anchors.toString()).start().waitFor()).isZero();

    Process process = process("exec \"$@\"");
    while (process.isAlive() && names(target).isEmpty()) {
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
    process.destroyForcibly().waitFor();

    assertThat(names(target)).isNotEmpty().doesNotContain("manifest.json");
    Map<String, String> elsewhere =
        Map.of("SIGHTLINE_DATA_DIR", folder.resolve("elsewhere").toString());
    Run restore = Run.with(elsewhere, "restore", target.toString());
    assertThat(restore.code()).isEqualTo(1);
    assertThat(restore.err()).contains("There is no whole backup in " + target);
    assertThat(Run.with(ground.environment(), "backup", target.toString()).code()).isEqualTo(1);
  }

  @Test
  void speaksSpanish() {
    Run run =
        Run.in(Locale.forLanguageTag("es"), ground.environment(), "backup", target.toString());

    assertThat(run.out()).contains("Copia de seguridad escrita en " + target);
  }

  @Test
  void hasEveryTextInBothLanguages() throws IOException {
    assertThat(keys("messages_es.properties")).isNotEmpty().isEqualTo(keys("messages.properties"));
  }

  /** Changes a filed event, as only the owner of the database can. */
  static void breakTrail(StoreGround ground) throws Exception {
    List<String> triggers =
        ground.query(
            "select distinct trigger_name from information_schema.triggers"
                + " where event_object_table = 'audit_event'");
    for (String trigger : triggers) {
      ground.execute("drop trigger \"" + trigger + "\"");
    }
    ground.execute("update audit_event set object_id = 'another' where seq = 2");
  }

  private Process process(String shell) throws IOException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> line = new ArrayList<>(List.of("bash", "-c", shell, "bash"));
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-cp", classes));
    line.addAll(List.of("-Duser.language=en", Main.class.getName(), "backup", target.toString()));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().putAll(ground.environment());
    return builder.start();
  }

  static List<String> names(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(path -> !path.equals(folder))
          .filter(path -> !Files.isDirectory(path))
          .map(path -> folder.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  private static Set<String> keys(String file) throws IOException {
    Properties texts = new Properties();
    try (var in = StoreFailure.class.getResourceAsStream(file)) {
      texts.load(in);
    }
    return texts.stringPropertyNames();
  }
}
