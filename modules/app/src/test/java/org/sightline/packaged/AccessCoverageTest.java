package org.sightline.packaged;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sightline.architecture.Modules;
import org.sightline.packaged.Endpoints.Endpoint;
import org.sightline.security.AccessTable;
import org.sightline.security.Extent;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Permission;
import org.sightline.security.Requires;
import org.sightline.security.Role;

/**
 * Nothing is left out of the access table's tests; {@link PagesTest} says it of pages. The figures
 * and the table itself stand in {@code docs/access.md}.
 */
class AccessCoverageTest {

  private static final java.nio.file.Path DOCUMENT = Modules.root().resolve("docs/access.md");

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.sightline");

  @Test
  void leavesNoFacadeOut() {
    assertThat(facadeMethods()).allMatch(AccessCoverageTest::isGuarded);
  }

  @Test
  void leavesNoOperationOut() {
    assertThat(walkedOperations()).isEqualTo(operations());
  }

  @Test
  void isWrittenDown() throws IOException {
    if ("write".equals(System.getProperty("sightline.access"))) {
      Files.writeString(DOCUMENT, document());
    }

    assertThat(DOCUMENT)
        .as("rewrite it by -Dsightline.access=write")
        .content()
        .isEqualTo(document());
  }

  private static String document() {
    long guarded = facadeMethods().filter(AccessCoverageTest::isGuarded).count();
    return """
        # Who may do what

        `AccessTable` (persistence, `org.sightline.security`) is the one place where it is decided; \
        the state of a record and the agency narrow it further, in the query. This page is written \
        from it by `AccessCoverageTest` (`-Dsightline.access=write`) and compared at every build.

        ## What is held to it

        A façade method names its permissions, by itself or by its class, or says why it needs \
        none. `AccessTableIT` calls \
        every operation and every page as every account of the demo, and as nobody.

        | | of the product | in the tests of the table | |
        |---|--:|--:|--:|
        """
        + line("façade methods", facadeMethods().count(), guarded)
        + line("REST operations", operations().size(), walkedOperations().size())
        + line("pages", Pages.files().size(), Pages.walked().size())
        + """

        ## Roles

        How far: of all agencies, of the own agency, or of oneself and those one answers for.

        | permission | all agencies | own agency | own |
        |---|---|---|---|
        """
        + Stream.of(Permission.values()).map(AccessCoverageTest::row).collect(joining());
  }

  private static String line(String kind, long declared, long held) {
    return "| %s | %d | %d | %d %% |%n".formatted(kind, declared, held, 100 * held / declared);
  }

  private static String row(Permission permission) {
    return Stream.of(Extent.ALL, Extent.AGENCY, Extent.OWN)
        .map(extent -> roles(permission, extent))
        .collect(joining(" | ", "| " + permission + " | ", " |\n"));
  }

  private static String roles(Permission permission, Extent extent) {
    Set<Role> all = Set.of(Role.values());
    Set<Role> held =
        Stream.of(Role.values())
            .filter(role -> AccessTable.extent(role, permission).equals(Optional.of(extent)))
            .collect(toCollection(TreeSet::new));
    return held.equals(all)
        ? "everybody"
        : held.stream().map(Role::name).collect(joining(", ")).toLowerCase(Locale.ROOT);
  }

  private static Stream<JavaMethod> facadeMethods() {
    return PRODUCT.stream()
        .filter(AccessCoverageTest::isFacade)
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static boolean isFacade(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.isAnnotatedWith(ApplicationScoped.class)
        && !type.getPackageName().startsWith("org.sightline.app")
        && !type.getPackageName().startsWith("org.sightline.dashboard");
  }

  private static boolean isGuarded(JavaMethod method) {
    return method.isAnnotatedWith(Requires.class)
        || method.isAnnotatedWith(OpenToCallers.class)
        || method.getOwner().isAnnotatedWith(Requires.class);
  }

  private static Set<String> operations() {
    Set<String> declared = new TreeSet<>();
    PRODUCT.stream()
        .filter(type -> type.isAnnotatedWith(Path.class))
        .flatMap(type -> type.getMethods().stream())
        .forEach(method -> operation(method, declared));
    return declared;
  }

  private static void operation(JavaMethod method, Set<String> declared) {
    method.getAnnotations().stream()
        .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
        .map(annotation -> annotation.getRawType().getAnnotationOfType(HttpMethod.class).value())
        .forEach(verb -> declared.add(verb + " " + path(method)));
  }

  private static String path(JavaMethod method) {
    String own =
        method.isAnnotatedWith(Path.class)
            ? "/" + method.getAnnotationOfType(Path.class).value()
            : "";
    String whole = "/" + method.getOwner().getAnnotationOfType(Path.class).value() + own;
    return whole.replaceAll("/+", "/");
  }

  private static Set<String> walkedOperations() {
    return Stream.concat(Endpoints.ALL.stream(), Endpoints.OPEN.stream())
        .map(Endpoint::declared)
        .collect(toCollection(TreeSet::new));
  }
}
