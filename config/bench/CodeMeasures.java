import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Measures the product's own code: lengths of files, methods and pages, how much of it is open, and
 * what lacks its documentation. Lines are those between the first and the last of a declaration,
 * annotations included, Javadoc not; a record's compact constructor counts as a method.
 */
class CodeMeasures {

  private static final Set<String> FACADE_METHODS = Set.of("Requires", "OpenToCallers");

  private final List<Length> files = new ArrayList<>();
  private final List<Length> methods = new ArrayList<>();
  private final List<String> undocumentedTypes = new ArrayList<>();
  private final List<String> undocumentedFacades = new ArrayList<>();
  private int types;
  private int open;
  private int facadeMethods;

  /** Something that is so many lines long. */
  record Length(String name, int lines) {}

  public static void main(String[] arguments) throws IOException {
    Path modules = Path.of(arguments[0]);
    CodeMeasures measures = new CodeMeasures();
    measures.read(found(modules, "/src/main/java/", ".java"));
    measures.print(pages(modules));
    if (arguments.length == 3 && arguments[1].equals("--longer-than")) {
      measures.printLonger(Integer.parseInt(arguments[2]));
    }
  }

  private void read(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        Path file = Path.of(unit.getSourceFile().toUri());
        files.add(new Length(file.getFileName().toString(), Files.readAllLines(file).size()));
        new Reader(trees, unit).scan(unit, null);
      }
    }
  }

  private void print(List<Length> pages) {
    System.out.printf("%-28s %7s %7s %7s %7s %7s%n", "", "number", "median", "p90", "p99", "max");
    row("lines of a Java file", files);
    row("lines of a method", methods);
    row("lines of a page or tag", pages);
    System.out.printf(
        Locale.ROOT,
        "%npackage-private types      %d of %d (%.0f %%)%n",
        types - open,
        types,
        100.0 * (types - open) / types);
    System.out.printf("public types, no Javadoc   %d %s%n", undocumentedTypes.size(), undocumentedTypes);
    System.out.printf(
        "façade methods, no Javadoc %d of %d %s%n",
        undocumentedFacades.size(), facadeMethods, undocumentedFacades);
    System.out.printf("%nLongest methods:%n");
    longest(methods);
    System.out.printf("%nLongest files:%n");
    longest(files);
  }

  private void printLonger(int limit) {
    List<Length> longer = methods.stream().filter(one -> one.lines() > limit).toList();
    System.out.printf("%nMethods longer than %d lines: %d%n", limit, longer.size());
    longer.stream()
        .sorted(Comparator.comparing(Length::name))
        .forEach(one -> System.out.printf("%5d %s%n", one.lines(), one.name()));
  }

  private static void longest(List<Length> lengths) {
    lengths.stream()
        .sorted(Comparator.comparingInt(Length::lines).reversed())
        .limit(10)
        .forEach(one -> System.out.printf("%5d %s%n", one.lines(), one.name()));
  }

  private static void row(String what, List<Length> lengths) {
    int[] sorted = lengths.stream().mapToInt(Length::lines).sorted().toArray();
    System.out.printf(
        "%-28s %7d %7d %7d %7d %7d%n",
        what,
        sorted.length,
        at(sorted, 0.5),
        at(sorted, 0.9),
        at(sorted, 0.99),
        sorted[sorted.length - 1]);
  }

  /** The smallest length that this share of all does not exceed. */
  private static int at(int[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  private static List<Length> pages(Path modules) throws IOException {
    List<Length> pages = new ArrayList<>();
    for (Path page : found(modules, "/src/main/resources/", ".xhtml")) {
      pages.add(new Length(page.getFileName().toString(), Files.readAllLines(page).size()));
    }
    return pages;
  }

  private static List<Path> found(Path modules, String folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(modules)) {
      return all.filter(
              path -> {
                String name = path.toString().replace('\\', '/');
                return name.contains(folder)
                    && name.endsWith(ending)
                    && !name.endsWith("package-info.java");
              })
          .sorted()
          .toList();
    }
  }

  /** Reads one file. */
  private final class Reader extends TreePathScanner<Void, Void> {
    private final DocTrees trees;
    private final CompilationUnitTree unit;

    Reader(DocTrees trees, CompilationUnitTree unit) {
      this.trees = trees;
      this.unit = unit;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      boolean outermost = getCurrentPath().getParentPath().getLeaf() == unit;
      if (outermost) {
        types++;
        if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
          open++;
          if (isSilent(getCurrentPath())) {
            undocumentedTypes.add(type.getSimpleName().toString());
          }
        }
      }
      return super.visitClass(type, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      long start = trees.getSourcePositions().getStartPosition(unit, method);
      long end = trees.getSourcePositions().getEndPosition(unit, method);
      if (start >= 0 && end > start) {
        methods.add(new Length(name(method), (int) (line(end) - line(start) + 1)));
      }
      if (isNamed(method.getModifiers(), FACADE_METHODS)) {
        facadeMethods++;
        if (isSilent(getCurrentPath()) && !isNamed(method.getModifiers(), Set.of("Override"))) {
          undocumentedFacades.add(name(method));
        }
      }
      return super.visitMethod(method, nothing);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }

    private String name(MethodTree method) {
      Tree owner = getCurrentPath().getParentPath().getLeaf();
      String type = owner instanceof ClassTree of ? of.getSimpleName().toString() : "";
      return type + "." + method.getName();
    }

    private boolean isSilent(TreePath path) {
      return trees.getDocComment(path) == null;
    }

    private boolean isNamed(ModifiersTree modifiers, Set<String> annotations) {
      return modifiers.getAnnotations().stream()
          .map(AnnotationTree::getAnnotationType)
          .anyMatch(type -> annotations.contains(type.toString()));
    }
  }
}
