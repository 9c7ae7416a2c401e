package org.sightline.dashboard.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bundles of single features: complete in Spanish, and nothing that a page names is missing.
 */
class FeatureMessagesTest {

  private static final Path ROOT = Path.of("src/main/resources");
  private static final Map<String, String> VARIABLES =
      Map.of("account", "acc", "audit", "aud", "job", "jobtext");

  @ParameterizedTest
  @ValueSource(strings = {"account", "audit", "job"})
  void areCompleteInSpanish(String feature) throws IOException {
    assertThat(bundle(feature, "_es").keySet()).isEqualTo(bundle(feature, "").keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"account", "audit", "job"})
  void holdWhatPagesName(String feature) throws IOException {
    Pattern use = Pattern.compile("\\b" + VARIABLES.get(feature) + "\\['([a-z.-]+[a-z])'\\]");
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.walk(ROOT.resolve("META-INF"))) {
      for (Path page : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
        named.addAll(
            use.matcher(Files.readString(page))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet()));
      }
    }

    assertThat(named).isNotEmpty();
    assertThat(bundle(feature, "").stringPropertyNames()).containsAll(named);
  }

  private static Properties bundle(String feature, String suffix) throws IOException {
    Path file =
        ROOT.resolve("org/sightline/dashboard/" + feature + "/messages" + suffix + ".properties");
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    }
    return properties;
  }
}
