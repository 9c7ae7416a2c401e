package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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
