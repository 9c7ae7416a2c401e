package org.sightline.app.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sightline.message.Text;
import org.sightline.problem.ProblemType;

class ProblemCatalogueTest {

  @Test
  void namesEachProblemOnce() {
    assertThat(ProblemCatalogue.all()).extracting(ProblemType::slug).doesNotHaveDuplicates();
  }

  @Test
  void leavesNoListOfAModuleOut() throws IOException {
    List<String> known =
        ProblemCatalogue.all().stream()
            .map(type -> type.getClass().getSimpleName() + ".java")
            .distinct()
            .toList();

    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      assertThat(
              files
                  .filter(file -> file.toString().contains(Path.of("src", "main").toString()))
                  .filter(file -> file.toString().endsWith("Problem.java"))
                  .filter(file -> read(file).contains(" implements ProblemType"))
                  .map(file -> file.getFileName().toString())
                  .collect(Collectors.toSet()))
          .containsExactlyInAnyOrderElementsOf(known);
    }
  }

  @Test
  void saysInBothLanguagesWhatEachIsAndWhatToDo() {
    for (ProblemType type : ProblemCatalogue.all()) {
      for (String part : List.of(".title", ".cure")) {
        Text text = new Text(type.bundle(), type.slug() + part, List.of());

        assertThat(text.in(Locale.ENGLISH)).as(type.slug()).isNotBlank();
        assertThat(text.in(Locale.forLanguageTag("es"))).as(type.slug()).isNotBlank();
      }
    }
  }

  @Test
  void isDescribedUnderTheTitleThatIsServed() {
    Path folder = Path.of("..", "..", "docs", "problems");
    String index = read(folder.resolve("README.md"));
    int described = 0;
    for (ProblemType type : ProblemCatalogue.all()) {
      Path page = folder.resolve(type.slug() + ".md");
      if (!Files.exists(page)) {
        continue;
      }
      described++;
      String title = new Text(type.bundle(), type.slug() + ".title", List.of()).in(Locale.ENGLISH);
      assertThat(read(page).lines().findFirst()).as("%s", page).hasValue("# " + title);
      assertThat(index.lines())
          .as("%s in the index", type.slug())
          .contains(
              "| [%1$s](%1$s.md) | %2$d | %3$s |".formatted(type.slug(), type.status(), title));
    }
    assertThat(described).isGreaterThan(50);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
