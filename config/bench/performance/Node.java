import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged server in a process of its own, on a folder and a port of its own. */
final class Node implements AutoCloseable {

  static final String PASSWORD = "Sightline-demo-5150";

  private static final int PATIENCE_IN_SECONDS = 240;
  private static final double TICKS_PER_SECOND = 100;

  private final Path data;
  private final int port;
  private final Process process;

  private Node(Path data, int port, Process process) {
    this.data = data;
    this.port = port;
    this.process = process;
  }

  /**
   * Starts it and waits until it is ready.
   *
   * @param product what is started
   * @param data its data folder, made where it is missing
   * @param command {@code demo} or {@code start}
   */
  static Node start(Product product, Path data, String command) throws Exception {
    int port = freePort();
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(options());
    line.add("-Dsightline.home=" + product.home());
    line.addAll(List.of("-jar", product.jar().toString(), command));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().keySet().removeIf(name -> name.startsWith("SIGHTLINE_"));
    builder.environment().put("SIGHTLINE_HTTP_HOST", "127.0.0.1");
    builder.environment().put("SIGHTLINE_HTTP_PORT", Integer.toString(port));
    builder.environment().put("SIGHTLINE_DATA_DIR", data.toString());
    builder.environment().put("SIGHTLINE_DEMO_PASSWORD", PASSWORD);
    Path log = Files.createDirectories(data).resolveSibling(data.getFileName() + ".out");
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    Node node = new Node(data, port, builder.start());
    node.awaitReady(log);
    return node;
  }

  /** The options of the JVM: those of the script {@code sightline}, unless others are wanted. */
  static List<String> options() {
    String wanted = System.getenv("SIGHTLINE_JAVA_OPTS");
    return List.of(
        (wanted == null || wanted.isBlank() ? "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC" : wanted)
            .strip()
            .split(" +"));
  }

  Path data() {
    return data;
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Processor time that the server has used, in seconds; 0 where the system does not tell. */
  double processorSeconds() {
    try {
      Path stat = Path.of("/proc", Long.toString(process.pid()), "stat");
      if (!Files.exists(stat)) {
        return 0;
      }
      // User and system time, columns 14 and 15 after the name in parentheses.
      String text = Files.readString(stat);
      String[] columns = text.substring(text.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(columns[11]) + Long.parseLong(columns[12])) / TICKS_PER_SECOND;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  private void awaitReady(Path log) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest question =
        HttpRequest.newBuilder(uri("/health/ready")).timeout(Duration.ofSeconds(10)).build();
    for (int tenth = 0; tenth < 10 * PATIENCE_IN_SECONDS; tenth++) {
      if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("The server ended: " + Files.readString(log));
      }
      try {
        if (client.send(question, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        continue;
      }
    }
    close();
    throw new IllegalStateException("The server did not become ready: " + Files.readString(log));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
