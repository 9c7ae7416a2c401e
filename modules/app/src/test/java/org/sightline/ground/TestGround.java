package org.sightline.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares what an execution of integration tests needs and removes it afterwards. The execution
 * says by the system property {@code sightline.test.database} which database it is for; without
 * that property (unit tests) nothing happens.
 */
public final class TestGround implements LauncherSessionListener {

  private static @Nullable TestGround current;

  private @Nullable Path folder;
  private @Nullable Database database;

  /** The folder of this execution, deleted with everything in it when the last test has run. */
  public static Path folder() {
    return required(ground().folder);
  }

  /** The database of this execution. */
  public static Database database() {
    return required(ground().database);
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String kind = System.getProperty("sightline.test.database");
    if (kind == null || current != null) {
      return;
    }
    Path made = newFolder();
    folder = made;
    database = Database.start(kind, made);
    System.setProperty("sightline.test.options", optionsOfTheServer(made, database));
    current = this;
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (current != this) {
      return;
    }
    endServers();
    required(database).stop();
    deleteTree(required(folder));
    deleteWhatArquillianLeft();
    current = null;
  }

  /** Deletes a folder and everything in it; nothing happens when it is not there. */
  public static void deleteTree(Path root) {
    if (!Files.exists(root)) {
      return;
    }
    try (var tree = Files.walk(root)) {
      tree.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Arquillian asks its server to stop and does not wait: it would still write into the folder. */
  private static void endServers() {
    ProcessHandle.current()
        .children()
        .filter(child -> child.info().command().orElse("").endsWith("java"))
        .peek(ProcessHandle::destroyForcibly)
        .forEach(child -> child.onExit().join());
  }

  private static Path newFolder() {
    try {
      Path made = Files.createTempDirectory("ground");
      // The server unpacks itself into its temporary directory: this one goes with the rest.
      Files.createDirectory(made.resolve("tmp"));
      Files.createDirectory(made.resolve("data"));
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As Arquillian reads them: separated by blanks, and inside an XML file. */
  private static String optionsOfTheServer(Path folder, Database database) {
    Database.Address address = database.create("incontainer", folder.resolve("data"));
    List<String> options =
        List.of(
            "-Djava.io.tmpdir=" + folder.resolve("tmp"),
            "-Dsightline.open.paths=/ArquillianServletRunnerEE9",
            "-Dsightline.data.dir=" + folder.resolve("data"),
            "-Dsightline.zone=" + zoneWhereItIsNoon(),
            "-Dsightline.db.class=" + address.dataSourceClass(),
            "-Dsightline.db.url=" + withOptions(address.url()),
            "-Dsightline.db.user=" + address.user(),
            "-Dsightline.db.password=" + address.password(),
            "-Dsightline.smtp.url=smtp://127.0.0.1:" + freePort(),
            "-Dsightline.mail.from=sightline@agency.example.test",
            "-Dsightline.public.url=http://127.0.0.1/");
    return System.getProperty("sightline.test.jvm", "")
        + options.stream()
            .map(option -> " " + option.replace(" ", "\\ ").replace("&", "&amp;"))
            .collect(Collectors.joining());
  }

  /** What happens from the morning on happens in the tests, whenever they run. */
  private static ZoneId zoneWhereItIsNoon() {
    int hour = Instant.now().atOffset(ZoneOffset.UTC).getHour();
    return ZoneId.ofOffset("UTC", ZoneOffset.ofHours(12 - hour));
  }

  /** A port on which a test may have a mail server; without one, mail waits. */
  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the launcher does, which is not there in the container. */
  private static String withOptions(String url) {
    return url.startsWith("jdbc:postgresql:")
        ? url + "?stringtype=unspecified&reWriteBatchedInserts=true"
        : url;
  }

  /** The temporary directory of this process is a folder of the build: what lies there is ours. */
  private static void deleteWhatArquillianLeft() {
    try (var left =
        Files.newDirectoryStream(
            Path.of(System.getProperty("java.io.tmpdir")), "arquillian-payara-micro*")) {
      left.forEach(TestGround::deleteTree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TestGround ground() {
    if (current == null) {
      throw new IllegalStateException(
          "No database was prepared: run these tests by Maven, or set -Dsightline.test.database"
              + " to h2 or postgresql");
    }
    return current;
  }

  private static <T> T required(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("The test ground is not ready");
    }
    return part;
  }
}
