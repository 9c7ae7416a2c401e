import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Starts three web archives by turns through the very same launcher with the same JVM flags, and
 * compares the time, the processor time and the memory to the first page that answers 200. The
 * first round warms the disk and makes the stores; it is shown, and does not count.
 */
class BootBenchmark {

  private static final List<String> FLAGS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  private static final double TICKS_PER_SECOND = 100;
  private static final long PATIENCE_IN_SECONDS = 300;

  private static final String CONTEXT_ROOT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE payara-web-app PUBLIC "-//Payara.fish//DTD Payara Server 4 Servlet 3.0//EN" \
      "payara-web-app_4.dtd">
      <payara-web-app><context-root>/</context-root></payara-web-app>
      """;
  private static final String FACES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
        <context-param>
          <param-name>jakarta.faces.PROJECT_STAGE</param-name>
          <param-value>Production</param-value>
        </context-param>
        <servlet>
          <servlet-name>faces</servlet-name>
          <servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>
          <load-on-startup>1</load-on-startup>
        </servlet>
        <servlet-mapping>
          <servlet-name>faces</servlet-name>
          <url-pattern>*.xhtml</url-pattern>
        </servlet-mapping>
      </web-app>
      """;
  private static final String BEANS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" \
      bean-discovery-mode="annotated"/>
      """;
  private static final String FACELETS_PAGE =
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" lang="en">
      <h:head><title>Empty</title></h:head><h:body></h:body></html>
      """;
  private static final String PLAIN_PAGE =
      "<!DOCTYPE html><html lang=\"en\"><title>Empty</title></html>\n";

  /** What is started, and the page that ends the measurement. */
  record Subject(String name, Path home, Path data, String page) {}

  /** One start. */
  record Start(double seconds, double processorSeconds, double megabytes) {}

  public static void main(String[] arguments) throws Exception {
    Path built = Path.of(arguments[0]).toAbsolutePath();
    int rounds = Integer.parseInt(arguments[1]);
    Path folder = Files.createTempDirectory("boot-benchmark");
    try {
      List<Subject> subjects =
          List.of(
              emptyArchive(folder),
              primefacesArchive(folder, built.resolve("sightline.war")),
              new Subject("Sightline", built, folder.resolve("sightline"), arguments[2]));
      Map<Subject, List<Start>> starts = new LinkedHashMap<>();
      for (int round = 0; round <= rounds; round++) {
        for (Subject subject : subjects) {
          Start start = start(subject, built);
          System.out.printf(
              "%-9s %-10s %6.2f s %6.2f s CPU %5.0f MB%n",
              round == 0 ? "warm-up" : "round " + round,
              subject.name(),
              start.seconds(),
              start.processorSeconds(),
              start.megabytes());
          if (round > 0) {
            starts.computeIfAbsent(subject, key -> new ArrayList<>()).add(start);
          }
        }
      }
      System.exit(report(subjects, starts) ? 0 : 1);
    } finally {
      delete(folder);
    }
  }

  private static boolean report(List<Subject> subjects, Map<Subject, List<Start>> starts) {
    System.out.printf("%nMedians:%n");
    for (Subject subject : subjects) {
      List<Start> all = starts.get(subject);
      System.out.printf(
          "%-10s %6.2f s %6.2f s CPU %5.0f MB%n",
          subject.name(),
          median(all, Start::seconds),
          median(all, Start::processorSeconds),
          median(all, Start::megabytes));
    }
    List<Start> sightline = starts.get(subjects.get(2));
    boolean first = compare("empty archive", sightline, starts.get(subjects.get(0)), 3.2, 2.4);
    boolean second = compare("PrimeFaces", sightline, starts.get(subjects.get(1)), 1.5, 1.2);
    return first && second;
  }

  private static boolean compare(
      String name, List<Start> ours, List<Start> theirs, double limit, double aim) {
    double wall = median(ours, Start::seconds) / median(theirs, Start::seconds);
    double processor =
        median(ours, Start::processorSeconds) / median(theirs, Start::processorSeconds);
    String verdict = wall <= aim ? "as aimed" : wall <= limit ? "within the limit" : "TOO SLOW";
    System.out.printf(
        "Sightline / %-13s %.2f in time, %.2f in CPU (limit %.1f, aim %.1f): %s%n",
        name, wall, processor, limit, aim, verdict);
    return wall <= limit;
  }

  private static double median(List<Start> starts, ToDoubleFunction<Start> figure) {
    double[] sorted = starts.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static Start start(Subject subject, Path built) throws Exception {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.add("-Dsightline.home=" + subject.home());
    command.addAll(List.of("-jar", built.resolve("sightline-server.jar").toString(), "start"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("SIGHTLINE_"));
    builder.environment().put("SIGHTLINE_HTTP_HOST", "127.0.0.1");
    builder.environment().put("SIGHTLINE_HTTP_PORT", Integer.toString(port));
    builder.environment().put("SIGHTLINE_DATA_DIR", subject.data().toString());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    long began = System.nanoTime();
    Process process = builder.start();
    try {
      URI page = URI.create("http://127.0.0.1:" + port + subject.page());
      while (!answers(page)) {
        double waited = (System.nanoTime() - began) / 1e9;
        if (process.waitFor(20, TimeUnit.MILLISECONDS) || waited > PATIENCE_IN_SECONDS) {
          throw new IllegalStateException(subject.name() + " does not answer " + page);
        }
      }
      double seconds = (System.nanoTime() - began) / 1e9;
      return new Start(seconds, processorSeconds(process.pid()), megabytes(process.pid()));
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static boolean answers(URI page) {
    try {
      HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
      connection.setInstanceFollowRedirects(false);
      connection.setConnectTimeout(5_000);
      connection.setReadTimeout(60_000);
      return connection.getResponseCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** User and system time, columns 14 and 15 after the name in parentheses. */
  private static double processorSeconds(long process) throws IOException {
    String line = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
    String[] columns = line.substring(line.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(columns[11]) + Long.parseLong(columns[12])) / TICKS_PER_SECOND;
  }

  private static double megabytes(long process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process), "status");
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  private static Subject emptyArchive(Path folder) throws IOException {
    Path home = Files.createDirectories(folder.resolve("empty-home"));
    try (ZipOutputStream archive = archive(home)) {
      add(archive, "WEB-INF/payara-web.xml", CONTEXT_ROOT);
      add(archive, "index.html", PLAIN_PAGE);
    }
    return new Subject("empty", home, folder.resolve("empty"), "/index.html");
  }

  private static Subject primefacesArchive(Path folder, Path sightline) throws IOException {
    Path home = Files.createDirectories(folder.resolve("primefaces-home"));
    try (ZipOutputStream archive = archive(home);
        ZipFile product = new ZipFile(sightline.toFile())) {
      add(archive, "WEB-INF/payara-web.xml", CONTEXT_ROOT);
      add(archive, "WEB-INF/web.xml", FACES);
      add(archive, "WEB-INF/beans.xml", BEANS);
      add(archive, "index.xhtml", FACELETS_PAGE);
      ZipEntry library =
          product.stream()
              .filter(entry -> entry.getName().startsWith("WEB-INF/lib/primefaces-1"))
              .map(ZipEntry.class::cast)
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no PrimeFaces in " + sightline));
      archive.putNextEntry(new ZipEntry(library.getName()));
      try (InputStream in = product.getInputStream(library)) {
        in.transferTo(archive);
      }
    }
    return new Subject("PrimeFaces", home, folder.resolve("primefaces"), "/index.xhtml");
  }

  private static ZipOutputStream archive(Path home) throws IOException {
    OutputStream file = Files.newOutputStream(home.resolve("sightline.war"));
    return new ZipOutputStream(file);
  }

  private static void add(ZipOutputStream archive, String name, String text) throws IOException {
    archive.putNextEntry(new ZipEntry(name));
    archive.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
  }
}
