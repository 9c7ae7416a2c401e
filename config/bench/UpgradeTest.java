import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Fills a demo store with one build, opens it with another one and compares what they answer. What
 * the later one tells beyond the earlier one is no difference; what it tells otherwise, or not any
 * more, is one. The later build is started without demo data, so that it adds nothing.
 */
class UpgradeTest {

  private static final String PASSWORD = "Upgrade-test-2026";
  private static final int PATIENCE_IN_SECONDS = 240;
  private static final int CALM_ROUNDS = 3;
  private static final int SHOWN = 20;

  /** What is asked of every server, by the account that may. Lists are followed to each record. */
  private static final List<Question> QUESTIONS =
      List.of(
          new Question("omblead", "/hisp/providers?limit=1000", ""),
          new Question("omblead", "/hisp/services?limit=1000", "/hisp/services/%s"),
          new Question("omblead", "/hisp/reports?limit=1000", "/hisp/reports/%s"),
          new Question("omb", "/measures?limit=1000", "/measures/%s/observations"),
          new Question("omb", "/measures?limit=1000", "/measures/%s/verdict"),
          new Question("steward", "/strategic-plans?limit=1000", ""),
          new Question("steward", "/goals?limit=1000", "/goals/%s"),
          new Question("evaluator", "/line-of-sight/hypotheses", "/line-of-sight/hypotheses/%s"),
          new Question("hr", "/executives?limit=1000", "/executives/%s/line-of-sight"),
          new Question("hr", "/plans?limit=1000", "/plans/%s.json"),
          new Question("hr2", "/plans?limit=1000", "/plans/%s.json"));

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Path data;
  private final int port = freePort();

  private UpgradeTest(Path data) {
    this.data = data;
  }

  /** A list, and what is asked about each record in it; empty where the list tells enough. */
  record Question(String user, String list, String each) {}

  public static void main(String[] args) throws Exception {
    UpgradeTest test = new UpgradeTest(Path.of(args[2]));
    Map<String, String> before = test.answers(Path.of(args[0]), "demo");
    Map<String, String> after = test.answers(Path.of(args[1]), "start");
    System.exit(compare(before, after) ? 0 : 1);
  }

  private Map<String, String> answers(Path home, String command) throws Exception {
    Process server = launch(home, command);
    try {
      await(server);
      if (command.equals("demo")) {
        awaitCalm();
      }
      return answers();
    } finally {
      server.destroy();
      if (!server.waitFor(60, TimeUnit.SECONDS)) {
        server.destroyForcibly().waitFor();
      }
    }
  }

  private Process launch(Path home, String command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dsightline.home=" + home,
            "-jar",
            home.resolve("sightline-server.jar").toString(),
            command);
    builder.environment().keySet().removeIf(name -> name.startsWith("SIGHTLINE_"));
    builder.environment().put("SIGHTLINE_DATA_DIR", data.toString());
    builder.environment().put("SIGHTLINE_HTTP_HOST", "127.0.0.1");
    builder.environment().put("SIGHTLINE_HTTP_PORT", Integer.toString(port));
    builder.environment().put("SIGHTLINE_DEMO_PASSWORD", PASSWORD);
    Path log = Files.createDirectories(data).resolveSibling(command + ".log");
    return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  private void await(Process server) throws Exception {
    for (int second = 0; second < PATIENCE_IN_SECONDS; second++) {
      if (server.waitFor(1, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The server ended: " + logs());
      }
      try {
        if (get("", "/health/ready").statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        continue;
      }
    }
    throw new IllegalStateException("The server did not become ready: " + logs());
  }

  /** The demo data is loaded in the background: until nothing changes any more. */
  private void awaitCalm() throws Exception {
    String last = "";
    int calm = 0;
    for (int second = 0; second < PATIENCE_IN_SECONDS && calm < CALM_ROUNDS; second += 3) {
      TimeUnit.SECONDS.sleep(3);
      StringBuilder now = new StringBuilder();
      for (Question question : QUESTIONS) {
        now.append(text(question.user(), question.list()));
      }
      boolean filled = !ids(text("hr", "/plans?limit=1000")).isEmpty();
      calm = filled && now.toString().equals(last) ? calm + 1 : 0;
      last = now.toString();
    }
    if (calm < CALM_ROUNDS) {
      throw new IllegalStateException("The demo data was not loaded: " + logs());
    }
  }

  private Map<String, String> answers() throws Exception {
    Map<String, String> answers = new LinkedHashMap<>();
    for (Question question : QUESTIONS) {
      String list = text(question.user(), question.list());
      answers.put(question.user() + " " + question.list(), list);
      if (!question.each().isEmpty()) {
        for (String id : ids(list)) {
          String path = question.each().formatted(id);
          answers.put(question.user() + " " + path, text(question.user(), path));
        }
      }
    }
    for (String quarter : quarters(answers.get("omblead /hisp/reports?limit=1000"))) {
      String path = "/hisp/totals?quarter=" + quarter;
      answers.put("omblead " + path, text("omblead", path));
    }
    JsonObject audit = json(post("auditor", "/audit/verify").body()).asJsonObject();
    if (!audit.getBoolean("intact")) {
      throw new IllegalStateException("The audit trail does not hold: " + audit);
    }
    answers.put("auditor /audit/verify", chains(audit));
    return answers;
  }

  /** The chains of agencies as they ended; that of the installation goes on with each sign-in. */
  private static String chains(JsonObject audit) {
    var ends = Json.createObjectBuilder().add("intact", audit.getBoolean("intact"));
    for (JsonValue head : audit.getJsonArray("head")) {
      String chain = head.asJsonObject().getString("chain");
      if (!chain.equals("sys")) {
        ends.add(chain, head.asJsonObject().getString("hash"));
      }
    }
    return ends.build().toString();
  }

  private static boolean compare(Map<String, String> before, Map<String, String> after) {
    List<String> differences = new ArrayList<>();
    Map<String, int[]> kinds = new TreeMap<>();
    long values = 0;
    for (Map.Entry<String, String> answer : before.entrySet()) {
      Map<String, String> old = values(answer.getValue());
      Map<String, String> now = values(after.getOrDefault(answer.getKey(), "null"));
      values += old.size();
      int[] count = kinds.computeIfAbsent(kind(answer.getKey()), any -> new int[2]);
      count[0]++;
      count[1] += old.size();
      old.forEach(
          (place, value) -> {
            if (!value.equals(now.get(place))) {
              differences.add(answer.getKey() + place + ": " + value + " -> " + now.get(place));
            }
          });
    }
    kinds.forEach(
        (kind, count) -> System.out.printf("%6d answers %8d values  %s%n", count[0], count[1], kind));
    differences.stream().limit(SHOWN).forEach(line -> System.out.println("DIFFERENT " + line));
    System.out.printf(
        "Compared %d answers with %d values: %d differences.%n",
        before.size(), values, differences.size());
    return differences.isEmpty() && values > 0;
  }

  private static String kind(String question) {
    return question.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}").replaceAll("quarter=.*", "quarter=");
  }

  /** Each plain value of an answer by its place; the same text for numbers that are the same. */
  private static Map<String, String> values(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    collect("", json(text), values);
    return values;
  }

  private static void collect(String place, JsonValue value, Map<String, String> values) {
    switch (value.getValueType()) {
      case OBJECT -> value.asJsonObject().forEach((k, v) -> collect(place + "/" + k, v, values));
      case ARRAY -> {
        JsonArray items = value.asJsonArray();
        for (int i = 0; i < items.size(); i++) {
          collect(place + "/" + name(items.get(i), i), items.get(i), values);
        }
      }
      default -> values.put(place, value.toString());
    }
  }

  /** Records are found again by their identity, wherever they stand; other items by their place. */
  private static String name(JsonValue item, int place) {
    return item instanceof JsonObject record && record.get("id") instanceof JsonString id
        ? id.getString()
        : Integer.toString(place);
  }

  private static List<String> ids(String list) {
    List<String> ids = new ArrayList<>();
    for (JsonValue item : items(list)) {
      JsonObject record = item.asJsonObject();
      if (record.get("executive") instanceof JsonObject executive) {
        record = executive;
      }
      if (record.get("id") instanceof JsonString id) {
        ids.add(id.getString());
      }
    }
    return ids;
  }

  private static List<String> quarters(String reports) {
    List<String> quarters = new ArrayList<>();
    for (JsonValue item : items(reports)) {
      String quarter = item.asJsonObject().getString("quarter", "");
      if (!quarter.isEmpty() && !quarters.contains(quarter)) {
        quarters.add(quarter);
      }
    }
    return quarters;
  }

  private static JsonArray items(String text) {
    JsonValue list = json(text);
    if (list.getValueType() == JsonValue.ValueType.ARRAY) {
      return list.asJsonArray();
    }
    JsonArray items = list.asJsonObject().getJsonArray("items");
    return items == null ? JsonValue.EMPTY_JSON_ARRAY : items;
  }

  private static JsonValue json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readValue();
    }
  }

  private String text(String user, String path) throws Exception {
    HttpResponse<String> answer = get(user, "/api/v1" + path);
    return answer.statusCode() == 200
        ? answer.body()
        : "{\"status\":" + answer.statusCode() + "}";
  }

  private HttpResponse<String> get(String user, String path) throws Exception {
    return client.send(request(user, path).GET().build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String user, String path) throws Exception {
    HttpRequest request =
        request(user, "/api/v1" + path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.noBody())
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String user, String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Accept-Language", "en")
            .timeout(Duration.ofMinutes(2));
    if (!user.isEmpty()) {
      byte[] pair = (user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }
    return request;
  }

  private String logs() throws IOException {
    StringBuilder logs = new StringBuilder();
    for (String command : List.of("demo", "start")) {
      Path log = data.resolveSibling(command + ".log");
      logs.append(Files.exists(log) ? Files.readString(log) : "");
    }
    return logs.toString();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
