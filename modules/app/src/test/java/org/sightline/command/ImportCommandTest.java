package org.sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportCommandTest {

  private static final Map<String, String> KEY = Map.of("SIGHTLINE_API_KEY", "slk_1");
  private static final Answer RECEIVED = new Answer(202, "{\"id\":\"i1\",\"state\":\"QUEUED\"}");

  private final Deque<Answer> answers = new ArrayDeque<>();
  private final List<String> requests = new ArrayList<>();
  private HttpServer server;
  private Path file;

  @BeforeEach
  void aServerThatAnswersAsTold(@TempDir Path folder) throws IOException {
    file = Files.writeString(folder.resolve("my file.csv"), "id\n1\n");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void sendsTheFileAndWaitsForItsEnd() {
    answers.add(RECEIVED);
    answers.add(new Answer(200, "{\"id\":\"i1\",\"state\":\"RUNNING\",\"rowsRead\":0}"));
    answers.add(new Answer(200, "{\"id\":\"i1\",\"state\":\"COMPLETED\",\"rowsRead\":2}"));

    Run run = send(KEY, "--target", "a&b", "--charset", "windows-1252");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualToNormalizingNewlines("Imported: 2 rows.\n");
    assertThat(run.err()).contains("Received as import i1.", "Being checked and loaded");
    assertThat(requests.get(0))
        .isEqualTo(
            "POST /api/v1/imports?charset=windows-1252&dryRun=false&fileName=my+file.csv&format=f"
                + "&target=a%26b Bearer slk_1 text/csv id\n1\n");
    assertThat(requests.get(1)).startsWith("GET /api/v1/imports/i1 Bearer slk_1");
  }

  @Test
  void showsWhatIsWrongWithARefusedFile() {
    answers.add(RECEIVED);
    answers.add(
        new Answer(
            200,
            "{\"id\":\"i1\",\"state\":\"REJECTED\",\"rowsRead\":9,\"errorsTotal\":2,\"errors\":["
                + "{\"row\":7,\"column\":\"id\",\"value\":\"\\u001b[2J\",\"code\":\"IMP-020\","
                + "\"message\":\"Not a number.\",\"cure\":\"Use digits.\"}]}"));

    Run run = send(KEY);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .containsPattern("(?m)^7 +id \"\\?\\[2J\" +Not a number\\. +Use digits\\.$")
        .contains("... and 1 more.", "Refused, nothing was stored: 2 problems in 9 rows.");
  }

  @Test
  void tellsThatTheServerStoppedTheImport() {
    answers.add(RECEIVED);
    answers.add(new Answer(200, "{\"id\":\"i1\",\"state\":\"FAILED\"}"));

    assertThat(send(KEY).code()).isEqualTo(3);
  }

  @Test
  void saysThatTheFileWasThereBefore() {
    answers.add(new Answer(200, "{\"id\":\"i1\",\"state\":\"COMPLETED\"}"));
    answers.add(new Answer(200, "{\"id\":\"i1\",\"state\":\"COMPLETED\",\"rowsRead\":2}"));

    assertThat(send(KEY).err()).contains("The same file was sent before: this is import i1.");
  }

  @ParameterizedTest
  @CsvSource({"400, 1", "401, 1", "403, 1", "413, 1", "408, 3", "429, 3", "500, 3", "302, 3"})
  void tellsARefusalFromAFailure(int status, int code) {
    answers.add(new Answer(status, "{\"title\":\"No\",\"detail\":\"Because of it.\"}"));

    Run run = send(KEY);

    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).contains("(" + status + ")", "Because of it.");
  }

  @Test
  void noticesThatSomethingElseAnswers() {
    answers.add(new Answer(200, "<html>"));

    assertThat(send(KEY).err()).contains("is not Sightline");
  }

  @Test
  void usesAPasswordForAnAccountThatIsNamed() {
    answers.add(new Answer(500, "{}"));

    send(Map.of("SIGHTLINE_API_KEY", "slk_1", "SIGHTLINE_PASSWORD", "secret"), "--user", "omblead");

    assertThat(requests.get(0)).contains(" Basic b21ibGVhZDpzZWNyZXQ= ");
  }

  @Test
  void failsWhenNobodyAnswers() {
    server.stop(0);

    assertThat(send(KEY).code()).isEqualTo(3);
  }

  private Run send(Map<String, String> environment, String... more) {
    List<String> line =
        new ArrayList<>(List.of("import", file.toString(), "--format", "f", "--url", url()));
    line.addAll(List.of(more));
    return Run.with(environment, line.toArray(String[]::new));
  }

  private String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    requests.add(
        "%s %s %s %s %s"
            .formatted(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                body));
    Answer answer = answers.remove();
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private record Answer(int status, String body) {}
}
