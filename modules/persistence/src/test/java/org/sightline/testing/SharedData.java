package org.sightline.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The real files, which are no part of the source and are not present everywhere. */
public final class SharedData {

  private static final String PROPERTY = "sightline.shared";

  private SharedData() {}

  /**
   * A real file; the test that asks for it is skipped, and says so, where it is absent.
   *
   * @param path below the folder of data, such as {@code hisp/providers.csv}
   */
  public static Path file(String path) {
    Optional<Path> file =
        folders()
            .map(folder -> folder.resolve("data").resolve(path))
            .filter(Files::exists)
            .findFirst();
    assumeTrue(
        file.isPresent(),
        () ->
            "NOT CHECKED against real data: no "
                + path
                + " (name the folder that holds data/ by -D"
                + PROPERTY
                + ", or put it beside the checkout as shared/)");
    return file.orElseThrow();
  }

  private static Stream<Path> folders() {
    String named = System.getProperty(PROPERTY);
    Stream<Path> beside =
        Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
            .map(folder -> folder.resolve("shared"));
    return named == null ? beside : Stream.of(Path.of(named));
  }
}
