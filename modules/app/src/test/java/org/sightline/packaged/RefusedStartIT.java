package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.ground.TestGround;

/** Starts that cannot succeed end at once, with one line that names the cause and the cure. */
class RefusedStartIT {

  @Test
  void namesADatabaseThatDoesNotAnswer() {
    try (PackagedServer server = PackagedServer.prepare("nodatabase")) {
      server.with("SIGHTLINE_DB_URL", "jdbc:postgresql://127.0.0.1:1/sightline?password=secret");

      assertRefused(
          server,
          "the database at 127.0.0.1:1 does not answer: start it, or correct SIGHTLINE_DB_URL");
    }
  }

  @Test
  void namesADatabaseOfAnUnknownKind() {
    try (PackagedServer server = PackagedServer.prepare("otherdatabase")) {
      server.with("SIGHTLINE_DB_URL", "jdbc:other://127.0.0.1/sightline");

      assertRefused(server, "SIGHTLINE_DB_URL must begin with jdbc:postgresql:");
    }
  }

  @Test
  void namesADataFolderThatCannotBeWritten() throws IOException {
    try (PackagedServer server = PackagedServer.prepare("nofolder")) {
      Path file = Files.createFile(TestGround.folder().resolve("file"));
      server.with("SIGHTLINE_DATA_DIR", file.resolve("data").toString());

      assertRefused(server, "cannot be written", "or name another one in SIGHTLINE_DATA_DIR");
    }
  }

  @Test
  void namesAPortThatIsInUse() throws IOException {
    try (PackagedServer server = PackagedServer.prepare("noport");
        ServerSocket other = new ServerSocket(server.port(), 1, InetAddress.getLoopbackAddress())) {
      assertThat(other.isBound()).isTrue();

      assertRefused(
          server,
          "port " + server.port() + " cannot be used",
          "another port in SIGHTLINE_HTTP_PORT");
    }
  }

  @Test
  void namesAPortThatIsNone() {
    try (PackagedServer server = PackagedServer.prepare("badport")) {
      server.with("SIGHTLINE_HTTP_PORT", "http");

      assertRefused(server, "SIGHTLINE_HTTP_PORT is not a number: http");
    }
  }

  @Test
  void namesATimeZoneThatDoesNotExist() {
    try (PackagedServer server = PackagedServer.prepare("nozone")) {
      server.with("SIGHTLINE_ZONE", "Mars/Base");

      assertRefused(server, "SIGHTLINE_ZONE names no time zone: Mars/Base");
    }
  }

  @Test
  void namesAFolderOfKeysThatCannotBeWritten() throws IOException {
    try (PackagedServer server = PackagedServer.prepare("nokeys")) {
      Path file = Files.createFile(TestGround.folder().resolve("keys"));
      server.with("SIGHTLINE_SECRETS_DIR", file.resolve("below").toString());

      assertRefused(server, "cannot be written", "or name another one in SIGHTLINE_SECRETS_DIR");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "cut"})
  void namesTheFileOfADamagedStore(String damage) throws IOException {
    assumeFalse(TestGround.database().postgresql(), "the store is no file there");
    try (PackagedServer server = PackagedServer.prepare("damaged" + damage)) {
      Path store = server.dataFolder().resolve("sightline.mv.db");
      Files.createDirectories(store.getParent());
      // What a disk leaves: something else altogether, or the head of the file and nothing behind.
      String head = "H:2,block:3,blockSize:1000,chunk:1,clean:1,created:1,format:3,version:1\n";
      Files.writeString(store, damage.equals("cut") ? head : "no store ".repeat(1_000));

      assertRefused(server, "sightline.mv.db", "restore a backup");
    }
  }

  private static void assertRefused(PackagedServer server, String... parts) {
    server.launch("start");

    assertThat(server.awaitEnd()).isEqualTo(3);
    assertThat(server.errors().lines())
        .singleElement()
        .asString()
        .startsWith("Sightline cannot start: ")
        .contains(parts)
        .doesNotContain("secret", "Exception");
    assertThat(server.output()).isEmpty();
    assertThat(server.dataFolder().resolve("run")).doesNotExist();
  }
}
