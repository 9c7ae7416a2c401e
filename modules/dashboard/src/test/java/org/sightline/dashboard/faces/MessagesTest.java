package org.sightline.dashboard.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sightline.dashboard.chart.Mark;

class MessagesTest {

  private static final Path ROOT = Path.of("src/main/resources");
  private static final Path BUNDLE = ROOT.resolve("org/sightline/dashboard");

  /** Families of keys whose last part is computed. */
  private static final List<String> COMPUTED =
      List.of("nav.", "verdict.", "messages.", "answers.", "chart.", "table.rows");

  @Test
  void isCompleteInSpanish() {
    assertThat(bundle("messages_es").keySet()).isEqualTo(bundle("messages").keySet());
  }

  @Test
  void hasNoBlankTextAndNoBrokenPattern() {
    Stream.of(bundle("messages"), bundle("messages_es"))
        .flatMap(bundle -> bundle.values().stream())
        .forEach(
            text -> {
              assertThat((String) text).isNotBlank();
              assertThat(new MessageFormat((String) text)).isNotNull();
            });
  }

  @Test
  void hasAPlaceInSpanishForEachPlaceInEnglish() {
    Properties spanish = bundle("messages_es");
    bundle("messages")
        .forEach(
            (key, text) ->
                assertThat(places(spanish.getProperty(key.toString(), "")))
                    .as("%s", key)
                    .isEqualTo(places((String) text)));
  }

  @Test
  void hasEveryKeyThatPagesName() throws IOException {
    assertThat(bundle("messages").stringPropertyNames()).containsAll(keysInPages());
  }

  @Test
  void hasNoKeyThatNothingNames() throws IOException {
    Set<String> named = keysInPages();

    assertThat(bundle("messages").stringPropertyNames())
        .filteredOn(key -> COMPUTED.stream().noneMatch(key::startsWith))
        .filteredOn(key -> !key.equals("problem.id"))
        .allSatisfy(key -> assertThat(named).contains(key));
  }

  @Test
  void hasAWordForEachVerdict() {
    assertThat(bundle("messages").stringPropertyNames())
        .containsAll(Stream.of(Mark.values()).map(Mark::getKey).toList());
  }

  private static Set<String> keysInPages() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("META-INF"))) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .map(MessagesTest::read)
          .flatMap(
              text -> Pattern.compile("msg\\['([a-z0-9_.]+[a-z0-9])'\\]").matcher(text).results())
          .map((MatchResult m) -> m.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> places(String text) {
    return Pattern.compile("\\{(\\d)")
        .matcher(text)
        .results()
        .map((MatchResult m) -> m.group(1))
        .collect(Collectors.toSet());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties bundle(String name) {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(BUNDLE.resolve(name + ".properties"))) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
