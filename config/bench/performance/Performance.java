import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Compares, in one run on one machine, what pages, JSON and an import cost with the least that they
 * could cost: an empty page with the same template, an empty answer to a known caller, plain JDBC.
 * Prints Markdown; what it is doing goes to the error stream.
 */
final class Performance {

  private static final String EXECUTIVES = "executive,executive2";
  private static final String CENTRE = "omb,analyst";
  private static final int SIGN_INS = 3;

  private final Path built;
  private final Path folder;
  private final Options options;

  /**
   * What was asked for.
   *
   * @param only the parts to run
   * @param rounds that count
   * @param seconds for one subject in one round
   * @param readers at the same time
   * @param rows of the file that is imported
   * @param imports how often it is imported
   */
  record Options(
      Set<String> only, int rounds, double seconds, int readers, int rows, int imports) {

    static Options parse(List<String> arguments) {
      Map<String, String> given = new LinkedHashMap<>();
      for (int i = 0; i + 1 < arguments.size(); i += 2) {
        given.put(arguments.get(i), arguments.get(i + 1));
      }
      Set<String> known =
          Set.of("--only", "--rounds", "--seconds", "--readers", "--rows", "--imports");
      if (arguments.size() % 2 != 0 || !known.containsAll(given.keySet())) {
        throw new IllegalArgumentException("unknown: " + String.join(" ", arguments));
      }
      Set<String> parts = Set.of("pages", "json", "import");
      String only = given.getOrDefault("--only", "pages,json,import");
      Set<String> wanted = new LinkedHashSet<>(Arrays.asList(only.split(",")));
      if (!parts.containsAll(wanted)) {
        throw new IllegalArgumentException("--only takes some of pages, json, import, or boot alone: " + only);
      }
      return new Options(
          wanted,
          Integer.parseInt(given.getOrDefault("--rounds", "5")),
          Double.parseDouble(given.getOrDefault("--seconds", "4")),
          Integer.parseInt(given.getOrDefault("--readers", "32")),
          Integer.parseInt(given.getOrDefault("--rows", "100000")),
          Integer.parseInt(given.getOrDefault("--imports", "2")));
    }
  }

  private Performance(Path built, Path folder, Options options) {
    this.built = built;
    this.folder = folder;
    this.options = options;
  }

  public static void main(String[] arguments) throws Exception {
    Options options;
    try {
      options = Options.parse(Arrays.asList(arguments).subList(1, arguments.length));
    } catch (IllegalArgumentException e) {
      System.err.println("performance: " + e.getMessage());
      System.exit(2);
      return;
    }
    Path folder = Files.createTempDirectory("performance");
    try {
      new Performance(Path.of(arguments[0]).toAbsolutePath(), folder, options).run();
    } finally {
      delete(folder);
    }
    System.exit(0);
  }

  private void run() throws Exception {
    System.out.printf(
        Locale.ROOT,
        "%s %s, %d cores, load %.1f at the beginning; server: `%s`.%n",
        System.getProperty("java.vm.name"),
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        load(),
        String.join(" ", Node.options()));
    Path demo = demo();
    if (options.only().contains("pages") || options.only().contains("json")) {
      readers(demo);
    }
    if (options.only().contains("import")) {
      imports(demo);
    }
    System.out.printf(Locale.ROOT, "%nLoad %.1f at the end.%n", load());
  }

  /** A store with the whole demo in it, at rest. */
  private Path demo() throws Exception {
    tell("filling a store with the demo");
    Path data = folder.resolve("demo");
    try (Node node = Node.start(Product.asBuilt(built), data, "demo")) {
      Session hr = Session.of(node, "hr");
      Session omb = Session.of(node, "omb");
      String last = "";
      int calm = 0;
      Instant deadline = Instant.now().plus(Duration.ofMinutes(5));
      while (calm < 3) {
        if (Instant.now().isAfter(deadline)) {
          throw new IllegalStateException("The demo data was not loaded");
        }
        TimeUnit.SECONDS.sleep(2);
        String now = hr.text("/api/v1/plans") + omb.text("/api/v1/hisp/services?limit=1000");
        boolean filled = !Json.strings(hr.text("/api/v1/plans"), "id").isEmpty();
        calm = filled && now.equals(last) ? calm + 1 : 0;
        last = now;
      }
    }
    return data;
  }

  private void readers(Path demo) throws Exception {
    tell("making a store with ten times the services");
    Path tenfold = Store.copy(demo, folder.resolve("tenfold"));
    Map<String, Long> counts;
    try (Connection store = Store.open(tenfold)) {
      counts = TenFold.fill(store, 10);
      store.createStatement().execute("shutdown compact");
    }
    // Both stores with what the database knows of its rows, or the larger one would be the quicker.
    try (Connection store = Store.open(demo)) {
      store.createStatement().execute("analyze");
      store.createStatement().execute("shutdown compact");
    }
    System.out.printf("%nThe tenfold store holds %s.%n", counts);
    Product product = Product.withEmptyPages(built, folder.resolve("home"));
    try (Node one = Node.start(product, demo, "start");
        Node ten = Node.start(product, tenfold, "start")) {
      Map<String, List<Session>> onOne = signIn(one);
      Map<String, List<Session>> onTen = signIn(ten);
      if (options.only().contains("pages")) {
        race("Pages", List.of(pages(one, onOne, ""), pages(ten, onTen, " ×10")));
      }
      if (options.only().contains("json")) {
        race("JSON", List.of(json(one, onOne, ""), json(ten, onTen, " ×10")));
      }
    }
  }

  /** Readers of each group: their accounts by turns, as many sign-ins as an account may have. */
  private Map<String, List<Session>> signIn(Node node) throws Exception {
    Map<String, List<Session>> readers = new LinkedHashMap<>();
    for (String group : List.of(EXECUTIVES, CENTRE)) {
      List<Session> signedIn = new ArrayList<>();
      for (int i = 0; i < SIGN_INS; i++) {
        for (String account : group.split(",")) {
          signedIn.add(Session.of(node, account));
        }
      }
      List<Session> all = new ArrayList<>();
      for (int i = 0; i < options.readers(); i++) {
        all.add(signedIn.get(i % signedIn.size()).another());
      }
      readers.put(group, all);
    }
    return readers;
  }

  private List<Subject> pages(Node node, Map<String, List<Session>> readers, String suffix)
      throws Exception {
    List<Session> executives = readers.get(EXECUTIVES);
    List<Session> centre = readers.get(CENTRE);
    List<String> services = new ArrayList<>();
    for (Session reader : executives) {
      String list = reader.text("/api/v1/hisp/services?limit=1");
      services.add("/hisp/service.xhtml?id=" + Json.strings(list, "id").get(0));
    }
    return List.of(
        all("empty page" + suffix, "", node, executives, Product.EMPTY),
        all("executive overview" + suffix, "empty page", node, executives,
            "/scorecard/overview.xhtml"),
        new Subject("service page" + suffix, "empty page", node, executives, services),
        all("empty page without a kept view" + suffix, "", node, centre, Product.EMPTY_STATELESS),
        all("board" + suffix, "empty page without a kept view", node, centre, "/hisp/board.xhtml"));
  }

  private List<Subject> json(Node node, Map<String, List<Session>> readers, String suffix)
      throws Exception {
    List<Session> executives = readers.get(EXECUTIVES);
    List<Session> centre = readers.get(CENTRE);
    List<String> lines = new ArrayList<>();
    for (Session reader : executives) {
      String id = Json.strings(reader.text("/api/v1/executives"), "id").get(0);
      lines.add("/api/v1/executives/" + id + "/line-of-sight");
    }
    String base = "GET /api/v1/me";
    return List.of(
        all(base + suffix, "", node, centre, "/api/v1/me"),
        all("GET /api/v1/hisp/services" + suffix, base, node, centre, "/api/v1/hisp/services"),
        all("GET /api/v1/measures?limit=100" + suffix, base, node, centre,
            "/api/v1/measures?limit=100"),
        all("GET /api/v1/board" + suffix, base, node, centre, "/api/v1/board"),
        new Subject("GET …/executives/{id}/line-of-sight" + suffix, base, node, executives, lines));
  }

  private static Subject all(
      String name, String baseline, Node node, List<Session> readers, String path) {
    return new Subject(
        name, baseline, node, readers, readers.stream().map(reader -> path).toList());
  }

  /** The same subject of both stores stands side by side, in each round and in the table. */
  private void race(String title, List<List<Subject>> stores) throws Exception {
    tell(title + ", " + options.readers() + " readers");
    List<Subject> byTurns = new ArrayList<>();
    for (int i = 0; i < stores.get(0).size(); i++) {
      for (List<Subject> store : stores) {
        byTurns.add(store.get(i));
      }
    }
    Map<Subject, List<Sample>> samples = new Race(options.rounds(), options.seconds()).run(byTurns);
    System.out.printf(
        Locale.ROOT,
        "%n### %s, %d readers, %d rounds of %.0f s%n%n",
        title,
        options.readers(),
        options.rounds(),
        options.seconds());
    System.out.println(
        "| | median ms | p95 ms | answers/s | server CPU ms | KB | × empty, time | × empty, CPU"
            + " | × ten times the data, time | CPU |");
    System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    for (int i = 0; i < stores.get(0).size(); i++) {
      Subject one = stores.get(0).get(i);
      Subject ten = stores.get(1).get(i);
      row(one, samples, baseline(one, stores.get(0)), ten);
    }
    for (int i = 0; i < stores.get(1).size(); i++) {
      row(stores.get(1).get(i), samples, null, null);
    }
  }

  private static Subject baseline(Subject of, List<Subject> subjects) {
    return subjects.stream()
        .filter(one -> one.name().equals(of.baseline()))
        .findFirst()
        .orElse(null);
  }

  private static void row(
      Subject subject, Map<Subject, List<Sample>> samples, Subject baseline, Subject tenfold) {
    List<Sample> own = samples.get(subject);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.0f | %.1f | %.1f | %s | %s | %s | %s |%n",
        subject.name(),
        Sample.median(own, Sample::median),
        Sample.median(own, Sample::p95),
        Sample.median(own, Sample::perSecond),
        Sample.median(own, Sample::processor),
        Sample.median(own, Sample::kilobytes),
        baseline == null ? "" : ratio(own, samples.get(baseline), false),
        baseline == null ? "" : ratio(own, samples.get(baseline), true),
        tenfold == null ? "" : ratio(samples.get(tenfold), own, false),
        tenfold == null ? "" : ratio(samples.get(tenfold), own, true));
  }

  /** The median over rounds of the ratio within a round. */
  private static String ratio(List<Sample> of, List<Sample> to, boolean processor) {
    double[] ratios = new double[of.size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] =
          processor
              ? of.get(i).processor() / to.get(i).processor()
              : of.get(i).median() / to.get(i).median();
    }
    return String.format(Locale.ROOT, "%.2f", Sample.median(ratios));
  }

  private void imports(Path demo) throws Exception {
    tell("writing a file of " + options.rows() + " rows");
    Path file = folder.resolve("reports.csv");
    ReportsFile.write(file, options.rows());
    System.out.printf(
        Locale.ROOT,
        "%n### Import of %,d rows, %.1f MB, %d times%n%n",
        options.rows(),
        Files.size(file) / 1024.0 / 1024.0,
        options.imports());
    List<Imports.Effort[]> rounds = new ArrayList<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int round = 1; round <= options.imports(); round++) {
      Path before = Store.copy(demo, folder.resolve("before"));
      Path after = Store.copy(demo, folder.resolve("after"));
      Path derived = Store.copy(demo, folder.resolve("derived"));
      tell("import " + round + " of " + options.imports() + " by the product");
      Imports.Effort product = Imports.byProduct(Product.asBuilt(built), after, file);
      tell(product + "; the same rows by JDBC");
      List<Imports.Rows> taken = Imports.added(demo, after, Imports.TAKEN_OVER);
      Imports.Effort plain = Imports.byJdbc(before, taken);
      counts.putAll(Imports.counts(taken));
      List<Imports.Rows> made = Imports.added(demo, after, Imports.DERIVED);
      counts.putAll(Imports.counts(made));
      List<Imports.Rows> everything = new ArrayList<>(taken);
      everything.addAll(made);
      Imports.Effort whole = Imports.byJdbc(derived, everything);
      tell(plain + " what the file says, " + whole + " with what was made of it");
      rounds.add(new Imports.Effort[] {product, plain, whole});
      delete(before);
      delete(after);
      delete(derived);
    }
    report(rounds, counts);
  }

  private void report(List<Imports.Effort[]> rounds, Map<String, Integer> counts) {
    System.out.println("| | s | rows of the file/s | CPU s | rows written | product ÷ this, time | CPU |");
    System.out.println("|---|--:|--:|--:|--:|--:|--:|");
    long whole = counts.values().stream().mapToLong(Integer::longValue).sum();
    long taken =
        counts.entrySet().stream()
            .filter(table -> Imports.TAKEN_OVER.contains(table.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    importRow("the product, check and load", rounds, 0, whole);
    importRow("JDBC, the rows that the file says", rounds, 1, taken);
    importRow("JDBC, and those that the product makes of it", rounds, 2, whole);
    System.out.printf("%nRows: %s%n", counts);
  }

  private void importRow(String name, List<Imports.Effort[]> rounds, int place, long written) {
    double seconds = median(rounds, round -> round[place].seconds());
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %,.0f | %.1f | %,d | %.2f | %.2f |%n",
        name,
        seconds,
        options.rows() / seconds,
        median(rounds, round -> round[place].processor()),
        written,
        median(rounds, round -> round[0].seconds() / round[place].seconds()),
        median(rounds, round -> round[0].processor() / round[place].processor()));
  }

  private static double median(
      List<Imports.Effort[]> rounds, ToDoubleFunction<Imports.Effort[]> figure) {
    return Sample.median(rounds.stream().mapToDouble(figure).toArray());
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static void tell(String what) {
    System.err.println(what);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
  }
}
