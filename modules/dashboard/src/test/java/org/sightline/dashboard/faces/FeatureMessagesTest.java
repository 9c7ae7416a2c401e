package org.sightline.dashboard.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureMessagesTest {

  private static final Path ROOT = Path.of("src/main/resources");
  private static final Map<String, String> VARIABLES =
      Map.of(
          "account",
          "acc",
          "audit",
          "aud",
          "hisp",
          "hispMsg",
          "job",
          "jobtext",
          "measure",
          "measureMsg",
          "plan",
          "planMsg",
          "scorecard",
          "scoreMsg");

  @ParameterizedTest
  @ValueSource(strings = {"account", "audit", "hisp", "job", "measure", "plan", "scorecard"})
  void hasTheSameKeysAndPlacesInSpanish(String feature) throws IOException {
    Properties english = bundle(feature, "messages");
    Properties spanish = bundle(feature, "messages_es");

    assertThat(spanish.keySet()).isEqualTo(english.keySet());
    for (String key : english.stringPropertyNames()) {
      assertThat(new MessageFormat(spanish.getProperty(key)).getFormatsByArgumentIndex())
          .as(key)
          .hasSameSizeAs(new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"account", "audit", "hisp", "job", "measure", "plan", "scorecard"})
  void hasEveryKeyThatPagesName(String feature) throws IOException {
    assertThat(bundle(feature, "messages").stringPropertyNames())
        .containsAll(keysInPages(VARIABLES.getOrDefault(feature, "")));
  }

  private static Set<String> keysInPages(String variable) throws IOException {
    Pattern named = Pattern.compile("\\b" + variable + "\\['([a-zA-Z0-9_.-]*[a-zA-Z0-9])'\\]");
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> all = Files.walk(ROOT.resolve("META-INF"))) {
      List<Path> pages = all.filter(file -> file.toString().endsWith(".xhtml")).toList();
      for (Path page : pages) {
        keys.addAll(
            named
                .matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet()));
      }
    }
    assertThat(keys).isNotEmpty();
    return keys;
  }

  private static Properties bundle(String feature, String name) throws IOException {
    Properties properties = new Properties();
    Path file =
        ROOT.resolve("org/sightline/dashboard").resolve(feature).resolve(name + ".properties");
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    }
    return properties;
  }
}
