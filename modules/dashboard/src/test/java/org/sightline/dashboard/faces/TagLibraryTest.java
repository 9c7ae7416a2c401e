package org.sightline.dashboard.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TagLibraryTest {

  private static final Path META = Path.of("src/main/resources/META-INF");
  private static final Pattern FUNCTION =
      Pattern.compile(
          "<function-class>([^<]+)</function-class>\\s*"
              + "<function-signature>(\\S+) (\\w+)\\(([^)]*)\\)</function-signature>");

  @Test
  void namesEveryTagFileAndNoOther() throws IOException {
    List<String> named = found("<source>tags/([^<]+)</source>", library());

    try (Stream<Path> files = Files.list(META.resolve("tags"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(named);
    }
  }

  @ParameterizedTest
  @MethodSource("functions")
  void bindsEachFunctionToAMethod(String type, String result, String name, String parameters)
      throws ClassNotFoundException {
    List<String> expected = Arrays.stream(parameters.split(",")).map(String::strip).toList();

    assertThat(Class.forName(type).getMethods())
        .filteredOn(method -> method.getName().equals(name))
        .anySatisfy(
            method -> {
              assertThat(method.getReturnType().getName()).isEqualTo(result);
              assertThat(parameters(method)).isEqualTo(expected);
            });
  }

  static Stream<Object[]> functions() throws IOException {
    return FUNCTION
        .matcher(library())
        .results()
        .map(m -> new Object[] {m.group(1), m.group(2), m.group(3), m.group(4)});
  }

  @ParameterizedTest
  @MethodSource("pages")
  void keepsStylesScriptsAndAjaxOfFacesOut(Path page) throws IOException {
    String text = Files.readString(page);

    assertThat(text)
        .doesNotContainPattern("\\sstyle=")
        .doesNotContainPattern("\\son[a-z]+=")
        .doesNotContain("<script", "f:ajax", "<style");
    assertThat(text.lines().count()).as("lines of %s", page).isLessThanOrEqualTo(120);
  }

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> all = Files.walk(META)) {
      return all.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
    }
  }

  private static List<String> parameters(Method method) {
    return Arrays.stream(method.getParameterTypes()).map(Class::getName).toList();
  }

  private static String library() throws IOException {
    return Files.readString(META.resolve("sightline.taglib.xml"));
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult m) -> m.group(1))
        .toList();
  }
}
