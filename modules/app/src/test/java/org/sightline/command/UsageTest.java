package org.sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  @ParameterizedTest
  @CsvSource({
    "'', Name a command.",
    "publish, Not understood: publish",
    "validate, FILE is missing.",
    "validate x --nope, Not understood: --nope",
    "validate x --charset klingon, klingon cannot be used for --charset.",
    "validate x --format stratml, cannot be checked without a server",
    "import x, --format is missing.",
    "verify-audit, FILE is missing.",
    "backup, DIR is missing.",
    "restore, DIR is missing.",
  })
  void tellsWrongUse(String line, String said) {
    Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(said);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate FILE",
        "verify-audit FILE",
        "verify-audit FILE --anchors FILE",
        "import FILE --format f"
      })
  void failsWithoutTheFile(String line, @TempDir Path folder) {
    String missing = folder.resolve("none.csv").toString();

    Run run =
        Run.of(
            List.of(line.split(" ")).stream()
                .map(word -> word.equals("FILE") ? missing : word)
                .toArray(String[]::new));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("There is no file " + missing);
  }

  @Test
  void failsOnAFolder(@TempDir Path folder) {
    assertThat(Run.of("validate", folder.toString()).code()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "validate", "verify-audit", "backup", "restore"})
  void explainsEachCommand(String command) {
    Run run = Run.of(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Usage: sightline " + command).doesNotContain("null");
  }

  @Test
  void asksForCredentialsBeforeItSends(@TempDir Path folder) throws IOException {
    String file = Files.writeString(folder.resolve("file.csv"), "x").toString();

    Run run = Run.with(Map.of(), "import", file, "--format", "f");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("SIGHTLINE_API_KEY", "--user");
  }

  @Test
  void hasEveryTextInBothLanguages() throws IOException {
    assertThat(keys("messages_es.properties")).isNotEmpty().isEqualTo(keys("messages.properties"));
  }

  private static Set<String> keys(String file) throws IOException {
    Properties texts = new Properties();
    try (InputStream in = Objects.requireNonNull(Main.class.getResourceAsStream(file))) {
      texts.load(in);
    }
    return texts.stringPropertyNames();
  }
}
