package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sightline.ground.TestGround;

/** What a node tells of itself, and to whom. */
@ExtendWith(SharedServer.class)
class HealthIT {

  @Test
  void tellsTheOpenWorldYesOrNo(PackagedServer server) {
    Rest.Answer ready = server.rest().get("/health/ready");

    assertThat(ready.status()).isEqualTo(200);
    assertThat(ready.text()).doesNotContain("version", "schemas", "Bytes", "flyway");
    assertThat(server.rest().get("/api/v1/health").status()).isEqualTo(401);
  }

  @Test
  void tellsAnAdministratorEverything(PackagedServer server) {
    JsonObject health = health(server);

    JsonObject store = health.getAsJsonObject("store");
    boolean postgresql = TestGround.database().postgresql();
    assertThat(store.get("kind").getAsString()).isEqualTo(postgresql ? "POSTGRESQL" : "H2");
    assertThat(store.get("answers").getAsBoolean()).isTrue();
    assertThat(store.getAsJsonObject("schemas").keySet())
        .containsExactlyInAnyOrder("persistence", "goals", "hisp", "lineofsight", "plans");
    assertThat(health.get("version").getAsString()).matches("\\d+\\..*");
    assertThat(health.get("uptimeSeconds").getAsLong()).isPositive();
    assertThat(Instant.parse(health.get("startedAt").getAsString())).isBefore(Instant.now());
    JsonObject disk = health.getAsJsonObject("disk");
    assertThat(disk.get("freeBytes").getAsLong()).isBetween(1L, disk.get("totalBytes").getAsLong());
    assertThat(health.getAsJsonObject("jobs").get("queued").getAsLong()).isNotNegative();
    assertThat(health.getAsJsonObject("mail").get("configured").getAsBoolean()).isFalse();
    assertThat(health.getAsJsonObject("mail").get("queued").getAsLong()).isZero();
  }

  @Test
  void tellsWhatTheLastCheckOfTheTrailHasFound(PackagedServer server) {
    server.rest().as("auditor", PackagedServer.PASSWORD).post("/api/v1/audit/verify", "");

    assertThat(health(server).getAsJsonObject("audit").get("intact").getAsBoolean()).isTrue();
  }

  @Test
  void tellsTheLastBackupWhereOneIsKnown(PackagedServer server) throws IOException {
    Path note = server.dataFolder().resolve("last-backup.json");
    assertThat(health(server).get("lastBackup").isJsonNull()).isTrue();

    Files.writeString(
        note,
        "{\"at\":\"2026-01-31T12:00:00Z\",\"auditIntact\":true,\"bytes\":7,\"folder\":\"/b\"}\n");
    JsonObject backup = health(server).getAsJsonObject("lastBackup");
    Files.writeString(note, "half a no");

    assertThat(backup.get("folder").getAsString()).isEqualTo("/b");
    assertThat(backup.get("bytes").getAsLong()).isEqualTo(7);
    assertThat(health(server).get("lastBackup").isJsonNull()).isTrue();
    Files.delete(note);
  }

  private static JsonObject health(PackagedServer server) {
    Rest.Answer answer = server.rest().as("admin", PackagedServer.PASSWORD).get("/api/v1/health");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().getAsJsonObject();
  }
}
