package org.sightline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference of the configuration names what the code reads, and nothing else. */
class ConfigurationReferenceTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();
  private static final Pattern VARIABLE = Pattern.compile("SIGHTLINE_[A-Z][A-Z0-9_]*[A-Z0-9]");
  private static final Pattern PROPERTY = Pattern.compile("\"(sightline(?:\\.[a-z]+)+)\"");
  private static final Pattern ROW =
      Pattern.compile("^\\| `(SIGHTLINE_[A-Z_]+)` \\| ([^|]+) \\|", Pattern.MULTILINE);

  @Test
  void namesEveryVariableThatTheProductReads() throws IOException {
    assertThat(found(VARIABLE, Files.readString(reference()))).isEqualTo(variablesOfTheProduct());
  }

  @Test
  void namesEveryVariableThatTheTestsRead() throws IOException {
    Set<String> ofTests = new TreeSet<>();
    for (Path file : files("src/test")) {
      ofTests.addAll(found(Pattern.compile("SIGHTLINE_TEST_[A-Z]+"), Files.readString(file)));
    }

    assertThat(found(VARIABLE, Files.readString(ROOT.resolve("README.md")))).containsAll(ofTests);
  }

  @Test
  void namesEveryPropertyThatTheApplicationReads() throws IOException {
    Set<String> read = new TreeSet<>();
    for (Path file : files("src/main")) {
      String text = Files.readString(file);
      for (String line : text.lines().toList()) {
        if (line.contains("ConfigProperty(") || line.contains("System.getProperty(")) {
          read.addAll(found(PROPERTY, line));
        }
      }
    }

    String reference = Files.readString(reference());
    assertThat(read)
        .isNotEmpty()
        .allSatisfy(property -> assertThat(reference).contains("`" + property + "`"));
  }

  @Test
  void tellsTheDefaultsThatHold() throws IOException {
    Matcher row = ROW.matcher(Files.readString(reference()));
    Map<String, String> defaults = new java.util.TreeMap<>();
    while (row.find()) {
      defaults.put(row.group(1), row.group(2).strip());
    }
    ServerSettings settings = ServerSettings.read(Map.of(), false);

    assertThat(defaults)
        .containsEntry("SIGHTLINE_HTTP_PORT", "`" + settings.port() + "`")
        .containsEntry("SIGHTLINE_DATA_DIR", "`./" + settings.dataFolder().getFileName() + "`")
        .containsEntry(
            "SIGHTLINE_SECRETS_DIR",
            "`" + settings.secretsFolder().getFileName() + "` in the data folder");
    assertThat(settings.host()).isNull();
    assertThat(ServerSettings.read(Map.of(), true).host()).isEqualTo("127.0.0.1");
  }

  private static Set<String> variablesOfTheProduct() throws IOException {
    Set<String> read = new TreeSet<>();
    for (Path file : files("src/main")) {
      read.addAll(found(VARIABLE, Files.readString(file)));
    }
    read.addAll(found(VARIABLE, Files.readString(ROOT.resolve("sightline"))));
    assertThat(read).contains("SIGHTLINE_DATA_DIR", "SIGHTLINE_JAVA_OPTS");
    return read;
  }

  private static List<Path> files(String part) throws IOException {
    try (Stream<Path> modules = Files.list(ROOT.resolve("modules"))) {
      return modules
          .map(module -> module.resolve(part))
          .filter(Files::isDirectory)
          .flatMap(ConfigurationReferenceTest::sources)
          .toList();
    }
  }

  private static Stream<Path> sources(Path folder) {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree
          .filter(path -> path.toString().matches(".*\\.(java|properties|xml)"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(matcher.groupCount()));
    }
    return found;
  }

  private static Path reference() {
    return ROOT.resolve("docs/configuration.md");
  }
}
