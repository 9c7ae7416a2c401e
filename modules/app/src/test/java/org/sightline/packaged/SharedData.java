package org.sightline.packaged;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The real files beside the checkout, where they are present; a test without them says so. */
public final class SharedData {

  private static final int LEVELS = 6;

  private SharedData() {}

  /** A file of {@code shared/data}; the test is skipped, with the reason, where it is absent. */
  public static Path file(String name) {
    Path folder = Path.of("").toAbsolutePath();
    for (int level = 0; level < LEVELS && folder != null; level++) {
      Path candidate = folder.resolve("shared/data").resolve(name);
      if (Files.exists(candidate)) {
        return candidate;
      }
      folder = folder.getParent();
    }
    assumeTrue(false, "NOT CHECKED against real data: there is no shared/data/" + name);
    throw new IllegalStateException("unreachable");
  }
}
