package org.sightline;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.architecture.Modules;

/** Every bundle of the product speaks both languages, and has what the code asks of it. */
class BundlesTest {

  private static final Path MODULES = Modules.root().resolve("modules");
  private static final Pattern ASKED =
      Pattern.compile("Text\\.of\\(\\s*(\\w+)\\.class,\\s*\"([^\"]+)\"\\s*[,)]");

  private static final Pattern PLACE = Pattern.compile("(?<=\\{)[0-9A-Z-]+");

  @ParameterizedTest
  @MethodSource("bundles")
  void saysInSpanishWhatItSaysInEnglish(Path english) {
    Map<String, String> texts = texts(english);
    Map<String, String> spanish = texts(english.resolveSibling("messages_es.properties"));

    assertThat(spanish.keySet())
        .as("keys of messages_es.properties beside %s", MODULES.relativize(english))
        .containsExactlyInAnyOrderElementsOf(texts.keySet());
    texts.forEach(
        (key, text) -> {
          assertThat(text).as(key).isNotBlank();
          assertThat(spanish.get(key)).as(key).isNotBlank();
          assertThat(places(spanish.get(key))).as(key).isEqualTo(places(text));
        });
  }

  @Test
  void hasEveryTextThatTheCodeAsksFor() {
    Map<Path, Set<String>> keys =
        bundles().collect(toMap(Path::getParent, bundle -> texts(bundle).keySet()));
    int[] asked = {0};

    files("java", ".java")
        .forEach(
            source -> {
              String code = read(source);
              Matcher found = ASKED.matcher(code);
              while (found.find()) {
                asked[0]++;
                Path bundle = bundleOf(found.group(1), source, code);
                assertThat(keys).as("%s", source).containsKey(bundle);
                assertThat(keys.get(bundle)).as("%s", source).contains(found.group(2));
              }
            });
    assertThat(asked[0]).as("texts that the code asks for").isPositive();
  }

  static Stream<Path> bundles() {
    return files("resources", "messages.properties");
  }

  /** The folder of the bundle beside a class that a source names, in whatever module it is. */
  private static Path bundleOf(String type, Path source, String code) {
    Matcher imported =
        Pattern.compile("import (org\\.sightline\\.[a-z.]+)\\." + type + ";").matcher(code);
    Matcher own = Pattern.compile("^package ([a-z.]+);", Pattern.MULTILINE).matcher(code);
    String home =
        imported.find() ? imported.group(1) : own.find() ? own.group(1) : source.toString();
    return Modules.names().stream()
        .map(module -> MODULES.resolve(module).resolve("src/main/resources"))
        .map(resources -> resources.resolve(home.replace('.', '/')))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no bundle beside " + type + " in " + home));
  }

  /** The places of a text; that of a command's option is no pattern, but has names in braces. */
  private static Set<String> places(String text) {
    if (!text.contains("${")) {
      assertThat(new MessageFormat(text)).isNotNull();
    }
    return PLACE.matcher(text).results().map(MatchResult::group).collect(toSet());
  }

  private static Stream<Path> files(String kind, String ending) {
    return Modules.names().stream()
        .map(module -> MODULES.resolve(module).resolve("src/main").resolve(kind))
        .filter(Files::isDirectory)
        .flatMap(BundlesTest::below)
        .filter(file -> file.toString().endsWith(ending));
  }

  private static Stream<Path> below(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> texts(Path file) {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
    return texts;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
