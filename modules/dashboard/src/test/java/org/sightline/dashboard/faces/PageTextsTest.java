package org.sightline.dashboard.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.dashboard.chart.Mark;

/** Pages name texts through the bundles that {@code faces-config.xml} lends them. */
class PageTextsTest {

  private static final Path META = Path.of("src/main/resources/META-INF");
  private static final Pattern LENT =
      Pattern.compile("<base-name>(.+)</base-name>\\s*<var>(.+)</var>");

  /** Families of keys whose last part is computed. */
  private static final List<String> COMPUTED =
      List.of("nav.", "verdict.", "messages.", "answers.", "chart.", "table.rows");

  private static final ResourceBundle SHARED = english("org.sightline.dashboard.messages");

  @ParameterizedTest
  @MethodSource("bundles")
  void existForEveryKeyThatPagesName(String bundle, String variable) {
    assertThat(named(variable)).isNotEmpty();
    assertThat(english(bundle).keySet()).containsAll(named(variable));
  }

  @Test
  void areAllOfThemNamed() {
    assertThat(SHARED.keySet())
        .filteredOn(key -> COMPUTED.stream().noneMatch(key::startsWith))
        .filteredOn(key -> !key.equals("problem.id"))
        .isSubsetOf(named("msg"));
  }

  @Test
  void haveAWordForEachVerdict() {
    assertThat(SHARED.keySet()).containsAll(Stream.of(Mark.values()).map(Mark::getKey).toList());
  }

  static Stream<Arguments> bundles() {
    return LENT.matcher(read(META.resolve("faces-config.xml")))
        .results()
        .map(lent -> Arguments.of(lent.group(1), lent.group(2)));
  }

  private static Set<String> named(String variable) {
    Pattern key = Pattern.compile("\\b" + variable + "\\['([a-zA-Z0-9_.-]*[a-zA-Z0-9])'\\]");
    try (Stream<Path> files = Files.walk(META)) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .flatMap(page -> key.matcher(read(page)).results())
          .map((MatchResult found) -> found.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ResourceBundle english(String bundle) {
    return ResourceBundle.getBundle(bundle, Locale.ROOT);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
