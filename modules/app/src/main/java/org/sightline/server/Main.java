package org.sightline.server;

import java.nio.file.Path;
import java.util.List;

/**
 * {@code sightline start} and {@code sightline demo}: runs the product until it is stopped.
 *
 * <p>Exit codes: 0 stopped on request, 2 wrong use, 3 the server or a resource failed.
 */
public final class Main {

  private Main() {}

  /** Starts the server; the one argument is {@code start} or {@code demo}. */
  public static void main(String[] args) {
    if (args.length != 1 || !List.of("start", "demo").contains(args[0])) {
      Console.complain("Usage: sightline start | demo");
      System.exit(2);
    }
    try {
      ServerSettings settings = ServerSettings.read(System.getenv(), args[0].equals("demo"));
      new Server(settings, webArchive()).run();
    } catch (RefusedToStart e) {
      if (!Shutdown.requested()) {
        Console.complain("Sightline cannot start: " + e.getMessage());
      }
      System.exit(3);
    }
  }

  private static Path webArchive() {
    return Path.of(System.getProperty("sightline.home", ".")).resolve("sightline.war");
  }
}
