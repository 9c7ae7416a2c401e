package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.sightline.ground.TestGround;

/** The demo's store, backed up on one node and restored for another. */
@EnabledIfSystemProperty(
    named = "sightline.test.database",
    matches = "h2",
    disabledReason = "the client programs of this PostgreSQL are no Maven artefact")
class BackupIT {

  private static final String TOTALS = "/api/v1/hisp/totals?quarter=FY2024-Q1";

  @Test
  void movesAStoreFromOneNodeToAnother() {
    Path backup = TestGround.folder().resolve("backup-of-first");
    try (PackagedServer first = PackagedServer.prepare("backedup").startDemo();
        PackagedServer second = PackagedServer.prepare("restored")) {
      Condition.await(() -> surveys(first) > 0);
      String totals = totals(first);

      assertBackupIsRefusedWhileItRuns(first, backup);
      first.stop();
      PackagedServer.Command made = first.run("backup", backup.toString());
      assertThat(made.code()).as(made.err()).isZero();
      PackagedServer.Command restored = second.run("restore", backup.toString());
      assertThat(restored.code()).as(restored.err()).isZero();
      assertThat(restored.out()).contains("Intact: ");

      second.startDemo();
      assertThat(totals(second)).isEqualTo(totals);
      assertThat(verified(second).get("intact").getAsBoolean()).isTrue();
      assertRestoreIsRefusedWhileItRuns(second, backup);
    }
  }

  private static void assertBackupIsRefusedWhileItRuns(PackagedServer server, Path backup) {
    PackagedServer.Command command = server.run("backup", backup.toString());

    assertThat(command.code()).isEqualTo(3);
    assertThat(command.err())
        .contains("A Sightline runs on the data folder " + server.dataFolder());
    assertThat(Files.exists(backup)).isFalse();
    assertThat(server.rest().get("/health/ready").status()).isEqualTo(200);
  }

  private static void assertRestoreIsRefusedWhileItRuns(PackagedServer server, Path backup) {
    String before = totals(server);

    PackagedServer.Command command = server.run("restore", backup.toString());

    assertThat(command.code()).isEqualTo(3);
    assertThat(command.err())
        .contains("A Sightline runs on the data folder " + server.dataFolder());
    assertThat(totals(server)).isEqualTo(before);
  }

  private static String totals(PackagedServer server) {
    Rest.Answer answer = server.rest().as("omblead", PackagedServer.PASSWORD).get(TOTALS);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.text();
  }

  private static int surveys(PackagedServer server) {
    return server
        .rest()
        .as("omblead", PackagedServer.PASSWORD)
        .get(TOTALS)
        .json()
        .getAsJsonObject()
        .get("surveyResults")
        .getAsInt();
  }

  private static JsonObject verified(PackagedServer server) {
    return server
        .rest()
        .as("auditor", PackagedServer.PASSWORD)
        .post("/api/v1/audit/verify", "")
        .json()
        .getAsJsonObject();
  }
}
