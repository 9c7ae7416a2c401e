package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditCatalogueTest {

  private static final Pattern USE = Pattern.compile("AuditAction\\.([A-Z][A-Z_]+)");

  @Test
  void holdsNoActionThatNothingRecords() throws IOException {
    Set<String> recorded = named();

    assertThat(Arrays.stream(AuditAction.values()).map(AuditAction::name))
        .allSatisfy(name -> assertThat(recorded).contains(name));
  }

  private static Set<String> named() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().contains(Path.of("src", "main").toString()))
          .flatMap(file -> USE.matcher(read(file)).results())
          .map((MatchResult found) -> found.group(1))
          .collect(Collectors.toSet());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
