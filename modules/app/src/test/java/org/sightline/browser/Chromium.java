package org.sightline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser program of this machine: found, installed where that is possible, or asked for. */
final class Chromium {

  private static final String VARIABLE = "SIGHTLINE_TEST_CHROMIUM";
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private Chromium() {}

  /**
   * The program.
   *
   * @throws IllegalStateException with one sentence that says what to install
   */
  static Path program() {
    return found()
        .or(Chromium::installed)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The browser tests need Chromium: install the package \"chromium\", or name"
                        + " the program in "
                        + VARIABLE));
  }

  /** What it is started with: it fetches nothing, and is boxed in where the machine allows it. */
  static List<String> options() {
    Stream<String> quiet =
        Stream.of(
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    // Its sandbox refuses the superuser, and needs name spaces that containers may forbid.
    boolean sandbox = !isRoot() && succeeds("unshare", "--user", "true");
    return Stream.concat(quiet, sandbox ? Stream.empty() : Stream.of("--no-sandbox")).toList();
  }

  private static Optional<Path> found() {
    String named = System.getenv(VARIABLE);
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    List<String> folders = List.of((System.getenv("PATH") + ":/usr/bin").split(":"));
    return NAMES.stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<Path> installed() {
    if (isRoot() && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      boolean done =
          succeeds("apt-get", "update")
              && succeeds("apt-get", "install", "-y", "--no-install-recommends", "chromium");
      return done ? found() : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static boolean succeeds(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
