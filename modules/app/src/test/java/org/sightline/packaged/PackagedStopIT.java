package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a node ends, and that it can be started again on what it left; the same on any database. */
@EnabledIfSystemProperty(
    named = "sightline.test.database",
    matches = "h2",
    disabledReason = "a node ends in the same way on any database; tried once, on H2")
@ExtendWith(SharedServer.class)
class PackagedStopIT {

  private static final int ENDED_BY_SIGTERM = 143;

  @Test
  void leavesNothingBehindWhenStoppedAndStartsAgain() {
    try (PackagedServer server = PackagedServer.prepare("stopped").startDemo()) {
      int code = server.stop();

      assertThat(code).isEqualTo(ENDED_BY_SIGTERM);
      assertThat(ProcessHandle.of(server.pid())).isEmpty();
      assertThat(server.dataFolder().resolve("run")).doesNotExist();
      assertThat(server.temporaryFolder()).isEmptyDirectory();
      assertThat(server.errors()).isEmpty();

      server.launch("demo");

      Condition.await(() -> Files.exists(server.dataFolder().resolve("run/" + server.pid())));
    }
  }

  @Test
  void startsOnTheFolderOfAKilledNodeAndClearsWhatItLeft() {
    try (PackagedServer server = PackagedServer.prepare("killed").startDemo()) {
      long killed = server.pid();
      server.kill();

      assertThat(server.dataFolder().resolve("run/" + killed)).exists();

      server.startDemo();

      assertThat(server.dataFolder().resolve("run/" + killed)).doesNotExist();
      assertThat(server.dataFolder().resolve("run/" + server.pid())).exists();
    }
  }

  @Test
  void stopsWhileItIsStarting() {
    try (PackagedServer server = PackagedServer.prepare("hasty").launch("demo")) {
      Condition.await(() -> server.log().contains("Payara Micro Runtime directory"));

      server.stop();

      assertThat(server.dataFolder().resolve("run")).doesNotExist();
      assertThat(server.errors()).isEmpty();
    }
  }

  @Test
  void refusesASecondNodeOnTheSameStore(PackagedServer first) {
    try (PackagedServer second = PackagedServer.prepare("second")) {
      second.with("SIGHTLINE_DATA_DIR", first.dataFolder().toString()).launch("start");

      assertThat(second.awaitEnd()).isEqualTo(3);
      assertThat(second.errors().lines())
          .containsExactly(
              "Sightline cannot start: another Sightline already runs on the data folder "
                  + first.dataFolder()
                  + ": stop it, or name another folder in SIGHTLINE_DATA_DIR");
      assertThat(first.rest().get("/health/ready").status()).isEqualTo(200);
    }
  }
}
