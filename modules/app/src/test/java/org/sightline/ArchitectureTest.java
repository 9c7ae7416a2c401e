package org.sightline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.architecture.ArchitectureRules;
import org.sightline.architecture.Modules;
import org.sightline.architecture.TestRules;

/**
 * The rules between modules, packages and kinds of classes, on the compiled product; and for each
 * rule the proof that it refuses what it is there to refuse.
 */
class ArchitectureTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter().importPaths(folders("target/classes"));

  private static final JavaClasses BAD =
      new ClassFileImporter().importPackages("org.sightline.architecture.bad");

  @Test
  void everyModuleHasItsPlaceAmongTheArrows() {
    assertThat(Modules.names()).isEqualTo(Modules.ARROWS.keySet());
  }

  @Test
  void everyPackageBelongsToOneModule() {
    assertThat(Modules.names().stream().flatMap(name -> Modules.packages(name).stream()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("builtModules")
  void modulesUseOnlyWhatTheirArrowsAllow(String module) {
    Set<String> allowed = Modules.ARROWS.get(module);

    assertThat(allowed).containsAll(Modules.dependencies(module));
    Modules.names().stream()
        .filter(other -> !other.equals(module) && !allowed.contains(other))
        .filter(other -> !Modules.packages(other).isEmpty())
        .forEach(other -> apart(Modules.packages(module), Modules.packages(other)).check(PRODUCT));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theProductKeepsTheRules(String name, ArchRule rule) {
    rule.as(name + ": " + rule.getDescription()).check(PRODUCT);
  }

  @Test
  void everyRuleHasAProof() {
    assertThat(proofs()).containsExactlyInAnyOrderElementsOf(ArchitectureRules.all().keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "entities, OpenRecord",
    "entity methods, OpenRecord.setName",
    "boundaries, ThingsResource",
    "plain values, ImpureMonth",
    "faces, FacesInAFeature",
    "queries, LooseQueries",
    "now, OwnClock",
    "clock, OwnClock",
    "streams, Printing",
    "catch, CatchesAll",
    "object, UntypedField",
    "names, TextUtil",
    "packages, bad.util.Anything",
    "nullness, bad.util",
    "permissions, bad.Unguarded.everything",
    "states, bad.OwnTable.table",
    "signing, bad.AsksAgain",
  })
  void theRulesFindWhatTheyAreThereFor(String name, String culprit) {
    var result = ArchitectureRules.all().get(name).evaluate(BAD);

    assertThat(result.getFailureReport().getDetails()).anyMatch(detail -> detail.contains(culprit));
  }

  @Test
  void theArrowsFindAnArrowTheWrongWay() {
    ArchRule rule =
        apart(
            Set.of("org.sightline.architecture.bad.left"),
            Set.of("org.sightline.architecture.bad.right"));

    assertThat(rule.evaluate(BAD).getFailureReport().getDetails())
        .anyMatch(detail -> detail.contains("LooksRight"));
  }

  @Test
  void everyTestIsRun() {
    JavaClasses tests =
        new ClassFileImporter()
            .withImportOption(location -> !location.contains("/architecture/bad/"))
            .importPaths(folders("target/test-classes"));

    methods().that(TestRules.LOOK_LIKE_TESTS).should(TestRules.BE_RUN).check(tests);
  }

  @Test
  void aForgottenTestIsFound() {
    var result = methods().that(TestRules.LOOK_LIKE_TESTS).should(TestRules.BE_RUN).evaluate(BAD);

    assertThat(result.getFailureReport().getDetails())
        .singleElement()
        .asString()
        .contains("lacksItsAnnotation");
  }

  @Test
  void theDiagramShowsTheModulesAsTheyAre() throws IOException {
    Path diagram = Modules.root().resolve("docs/architecture/modules.puml");
    if ("write".equals(System.getProperty("sightline.diagram"))) {
      Files.createDirectories(diagram.getParent());
      Files.writeString(diagram, Modules.diagram());
    }

    assertThat(diagram)
        .as("rewrite it by -Dsightline.diagram=write")
        .content()
        .isEqualTo(Modules.diagram());
  }

  private static ArchRule apart(Set<String> packages, Set<String> others) {
    return noClasses()
        .that()
        .resideInAnyPackage(packages.toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others.toArray(String[]::new));
  }

  private static Stream<String> builtModules() {
    return Modules.names().stream()
        .filter(name -> Modules.packages(name).stream().anyMatch(PRODUCT::containPackage));
  }

  private static Stream<Arguments> rules() {
    return ArchitectureRules.all().entrySet().stream()
        .map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
  }

  private static List<String> proofs() {
    try {
      var proof =
          ArchitectureTest.class.getDeclaredMethod(
              "theRulesFindWhatTheyAreThereFor", String.class, String.class);
      return Stream.of(proof.getAnnotation(CsvSource.class).value())
          .map(line -> line.split(",")[0].strip())
          .toList();
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Path> folders(String inEachModule) {
    return Modules.names().stream()
        .map(name -> Modules.root().resolve("modules").resolve(name).resolve(inEachModule))
        .filter(Files::isDirectory)
        .toList();
  }
}
