package org.sightline.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends a file to a running server and waits for what becomes of it. */
@Command(name = "import", resourceBundle = "org.sightline.command.messages")
final class ImportCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Credentials credentials;
  private final Duration pause;

  @Parameters(paramLabel = "FILE", descriptionKey = "import.file")
  private Path file = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      descriptionKey = "import.format")
  private String format = "";

  @Option(names = "--target", paramLabel = "ID", descriptionKey = "import.target")
  private @Nullable String target;

  @Option(names = "--charset", paramLabel = "CHARSET", descriptionKey = "charset")
  private @Nullable Charset charset;

  @Option(names = "--dry-run", descriptionKey = "import.dry-run")
  private boolean dryRun;

  @Option(
      names = "--url",
      paramLabel = "URL",
      defaultValue = "http://127.0.0.1:8080",
      descriptionKey = "import.url")
  private URI url = URI.create("");

  @Option(names = "--user", paramLabel = "USER", descriptionKey = "import.user")
  private @Nullable String user;

  ImportCommand(Terminal terminal, Credentials credentials, Duration pause) {
    this.terminal = terminal;
    this.credentials = credentials;
    this.pause = pause;
  }

  @Override
  public Integer call() throws IOException {
    InputFile.readable(file);
    checkAddress();
    ImportServer server = new ImportServer(url, credentials.header(user), terminal.locale());
    terminal.remark("import.sending", file.toString(), url.toString());
    ImportServer.ReceivedFile received = server.send(file, mediaType(), parameters());
    terminal.remark(received.repeated() ? "import.repeated" : "import.received", received.id());
    return result(ended(server, received.id()));
  }

  private void checkAddress() {
    String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
    if (url.getHost() == null || !scheme.equals("http") && !scheme.equals("https")) {
      throw CommandFailed.usage("import.bad-url", url.toString());
    }
    if (scheme.equals("http") && !isThisMachine(url.getHost())) {
      terminal.remark("import.not-encrypted", url.getHost());
    }
  }

  private static boolean isThisMachine(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false; // Sending says what is wrong with it.
    }
  }

  private Map<String, String> parameters() {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("format", format);
    parameters.put("fileName", String.valueOf(file.getFileName()));
    parameters.put("dryRun", Boolean.toString(dryRun));
    if (target != null) {
      parameters.put("target", target);
    }
    if (charset != null) {
      parameters.put("charset", charset.name());
    }
    return parameters;
  }

  private String mediaType() {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".xml") || name.endsWith(".stratml") || format.equals("stratml")) {
      return "application/xml";
    }
    return name.endsWith(".json") ? "application/json" : "text/csv";
  }

  private ImportStatus ended(ImportServer server, String id) {
    String told = "";
    ImportStatus status = server.get(id);
    while (!status.ended()) {
      if (!status.state().equals(told)) {
        told = status.state();
        terminal.remark("import.state." + told);
      }
      rest(id);
      status = server.get(id);
    }
    return status;
  }

  private void rest(String id) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CommandFailed.failed("import.not-waited-for", id);
    }
  }

  private int result(ImportStatus status) {
    if (!status.problems().isEmpty()) {
      new ProblemTable(terminal).print(status.problems(), status.problemsTotal());
    }
    return switch (status.state()) {
      case "COMPLETED" ->
          end(ExitCode.DONE, dryRun ? "import.right" : "import.completed", status.rowsRead());
      case "REJECTED" ->
          end(ExitCode.REFUSED, "import.rejected", status.problemsTotal(), status.rowsRead());
      default -> end(ExitCode.FAILED, "import.failed", status.id());
    };
  }

  private int end(int exitCode, String key, Object... args) {
    terminal.say(key, args);
    return exitCode;
  }
}
