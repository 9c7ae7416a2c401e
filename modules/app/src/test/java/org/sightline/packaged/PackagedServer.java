package org.sightline.packaged;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sightline.ground.Database;
import org.sightline.ground.TestGround;

/**
 * One node of the product in a process of its own, on a data folder and a database of its own. It
 * can be stopped, killed and started again on what it left.
 */
public final class PackagedServer implements AutoCloseable {

  /** The password of all demo accounts. */
  public static final String PASSWORD = "Sightline-demo-5150";

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path folder;
  private final Map<String, String> environment = new TreeMap<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private @Nullable Process process;

  private PackagedServer(Path folder) {
    this.folder = folder;
  }

  /**
   * A node on an empty store, not yet started.
   *
   * @param name a word of letters, once per execution
   */
  public static PackagedServer prepare(String name) {
    Path folder = TestGround.folder().resolve(name);
    PackagedServer server = new PackagedServer(folder);
    try {
      Files.createDirectories(folder.resolve("tmp"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.with("SIGHTLINE_HTTP_HOST", "127.0.0.1");
    server.with("SIGHTLINE_HTTP_PORT", Integer.toString(freePort()));
    server.with("SIGHTLINE_DATA_DIR", server.dataFolder().toString());
    server.with("SIGHTLINE_DEMO_PASSWORD", PASSWORD);
    if (TestGround.database().postgresql()) {
      server.withDatabase(TestGround.database().create(name, server.dataFolder()));
    }
    return server;
  }

  /** The same node with one more variable in its environment. */
  public PackagedServer with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  private void withDatabase(Database.Address address) {
    with("SIGHTLINE_DB_URL", address.url());
    with("SIGHTLINE_DB_USER", address.user());
    with("SIGHTLINE_DB_PASSWORD", address.password());
  }

  /** The database of this node, which can be opened on H2 only while the node does not run. */
  Database.Address database() {
    return TestGround.database().postgresql()
        ? new Database.Address(
            "org.postgresql.ds.PGSimpleDataSource",
            requireNonNull(environment.get("SIGHTLINE_DB_URL")) + "?stringtype=unspecified",
            requireNonNull(environment.get("SIGHTLINE_DB_USER")),
            requireNonNull(environment.get("SIGHTLINE_DB_PASSWORD")))
        : new Database.Address(
            "org.sightline.persistence.EmbeddedDataSource",
            "jdbc:h2:file:"
                + dataFolder().resolve("sightline")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "sightline",
            "sightline");
  }

  /** Starts it with the demo data and waits until it is ready. */
  public PackagedServer startDemo() {
    launch("demo");
    awaitReady();
    return this;
  }

  /** Starts the process and does not wait; the command is {@code demo} or {@code start}. */
  public PackagedServer launch(String command) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of(System.getProperty("sightline.test.jvm", "-Xshare:auto").split(" ")));
    line.add("-Djava.io.tmpdir=" + temporaryFolder());
    line.add("-Dsightline.home=" + home());
    line.addAll(List.of("-jar", home().resolve("sightline-server.jar").toString(), command));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().keySet().removeIf(name -> name.startsWith("SIGHTLINE_"));
    builder.environment().putAll(environment);
    builder.directory(folder.toFile());
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /**
   * A command as it ended.
   *
   * @param code exit code
   * @param out what it printed as its result
   * @param err what it printed beside it
   */
  public record Command(int code, String out, String err) {}

  /**
   * Runs a command such as {@code backup} in the environment of this node and waits for its end.
   */
  public Command run(String... arguments) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of(System.getProperty("sightline.test.jvm", "-Xshare:auto").split(" ")));
    line.addAll(List.of("-Duser.language=en", "-Djava.io.tmpdir=" + temporaryFolder()));
    line.addAll(List.of("-jar", home().resolve("sightline-command.jar").toString()));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().keySet().removeIf(name -> name.startsWith("SIGHTLINE_"));
    builder.environment().putAll(environment);
    builder.redirectOutput(folder.resolve("command-out").toFile());
    builder.redirectError(folder.resolve("command-err").toFile());
    try {
      Process command = builder.start();
      if (!command.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        command.destroyForcibly();
        throw new IllegalStateException("Still running: " + String.join(" ", line));
      }
      return new Command(
          command.exitValue(),
          text(folder.resolve("command-out")),
          text(folder.resolve("command-err")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until the process has ended by itself and answers its exit code. */
  public int awaitEnd() {
    try {
      if (!process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("Still running: " + description());
      }
      return process().exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Asks it to end, as Ctrl-C and a service manager do, and answers its exit code. */
  public int stop() {
    process().destroy();
    return awaitEnd();
  }

  /** Ends it as a power cut would: nothing is told to the process. */
  public void kill() {
    process().destroyForcibly();
    awaitEnd();
  }

  @Override
  public void close() {
    if (process != null && process.isAlive()) {
      kill();
    }
  }

  /** The address of a path that begins with a slash. */
  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  /** A client of the REST interface and the pages, without cookies and credentials. */
  public Rest rest() {
    return new Rest(uri("/"));
  }

  /** The port of this node. */
  public int port() {
    return Integer.parseInt(requireNonNull(environment.get("SIGHTLINE_HTTP_PORT")));
  }

  /** The process number. */
  public long pid() {
    return process().pid();
  }

  /** The data folder of this node. */
  public Path dataFolder() {
    return folder.resolve("data");
  }

  /** The temporary folder that this node alone uses. */
  public Path temporaryFolder() {
    return folder.resolve("tmp");
  }

  /** What it printed for its operator. */
  public String output() {
    return text(folder.resolve("out"));
  }

  /** What it printed to the standard error stream. */
  public String errors() {
    return text(folder.resolve("err"));
  }

  /** What it logged. */
  public String log() {
    return text(dataFolder().resolve("log/sightline.log"));
  }

  private void awaitReady() {
    Instant deadline = Instant.now().plus(PATIENCE);
    try {
      while (!ready()) {
        // Sleeps between two questions, and notices at once when the process has ended.
        boolean ended = process().waitFor(100, TimeUnit.MILLISECONDS);
        if (ended || Instant.now().isAfter(deadline)) {
          throw new IllegalStateException("Not ready: " + description());
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean ready() throws InterruptedException {
    HttpRequest question =
        HttpRequest.newBuilder(uri("/health/ready")).timeout(Duration.ofSeconds(10)).build();
    try {
      return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private Process process() {
    return requireNonNull(process, "The server was not started");
  }

  private String description() {
    return output() + errors() + log();
  }

  private static Path home() {
    return Path.of(System.getProperty("sightline.home"));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
