package org.sightline.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modules as they lie on the disk, and the table of arrows between them. */
public final class Modules {

  /** Which modules each one may use; the table of docs/adr/0001-modules-and-arrows.md. */
  public static final Map<String, Set<String>> ARROWS =
      Map.of(
          "persistence", Set.of(),
          "goals", Set.of("persistence"),
          "hisp", Set.of("persistence"),
          "lineofsight", Set.of("persistence", "goals", "hisp"),
          "plans", Set.of("persistence", "goals", "hisp", "lineofsight"),
          "dashboard", Set.of("persistence", "goals", "hisp", "lineofsight", "plans"),
          "app", Set.of("persistence", "goals", "hisp", "lineofsight", "plans", "dashboard"));

  private static final Pattern DEPENDENCY =
      Pattern.compile("<artifactId>sightline-([a-z]+)</artifactId>");

  private Modules() {}

  /** The folder of the whole project. */
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("modules"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("Not inside the project");
      }
    }
    return folder;
  }

  /** The folders that hold a module, by name. */
  public static Set<String> names() {
    try (Stream<Path> folders = Files.list(root().resolve("modules"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .map(folder -> folder.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The packages that a module has source files in. */
  public static Set<String> packages(String module) {
    Path sources = root().resolve("modules").resolve(module).resolve("src/main/java");
    if (!Files.exists(sources)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> sources.relativize(file.getParent()).toString().replace('/', '.'))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The modules that the pom of a module names. */
  public static Set<String> dependencies(String module) {
    try {
      String pom = Files.readString(root().resolve("modules").resolve(module).resolve("pom.xml"));
      return DEPENDENCY
          .matcher(pom)
          .results()
          .map(match -> match.group(1))
          .filter(name -> !name.equals(module))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The diagram of the modules and of what their poms name, as PlantUML. */
  public static String diagram() {
    List<String> lines =
        Stream.of(
                Stream.of(
                    "@startuml",
                    "' Written by ArchitectureTest with -Dsightline.diagram=write; not by hand.",
                    "skinparam componentStyle rectangle"),
                names().stream().map(name -> "component " + name),
                names().stream()
                    .flatMap(
                        name -> dependencies(name).stream().map(used -> name + " --> " + used)),
                Stream.of("@enduml"))
            .flatMap(part -> part)
            .toList();
    return String.join("\n", lines) + "\n";
  }
}
