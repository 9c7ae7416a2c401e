package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that must be refused whole: each says row, column, value, what is wrong and the cure. */
@ExtendWith(SharedServer.class)
class BadFileIT {

  private static final int MEGABYTE = 1024 * 1024;

  static Stream<Arguments> files() {
    String good = new Reports().row(1).csv();
    return Stream.of(
        file("no CSV", "%PDF-1.7\nbinary", 0, "", "IMP-001"),
        file("empty", "", 0, "", "IMP-002"),
        file("blank lines", "\n\n\n", 1, "", "IMP-032"),
        file("header only", good.substring(0, good.indexOf('\n') + 1), 0, "", "IMP-012"),
        file(
            "missing column",
            new Reports().row(1).csv(Reports.columns().subList(0, 103)),
            1,
            "service_provider_desc",
            "IMP-014"),
        file("unknown column", good.replaceFirst("id,type", "id,kind,type"), 1, "kind", "IMP-015"),
        file(
            "bad number",
            new Reports().row(1).row(2).with("attributes_q2_3", "many").csv(),
            3,
            "attributes_q2_3",
            "IMP-020"),
        file(
            "negative number",
            new Reports().row(1).with("attributes_q1_1", "-1").csv(),
            2,
            "attributes_q1_1",
            "IMP-021"),
        file(
            "respondents above offered",
            new Reports().row(1).with("attributes_volume_of_respondents", "501").csv(),
            2,
            "attributes_volume_of_respondents",
            "IMP-027"),
        file(
            "unknown quarter",
            new Reports().row(1).with("attributes_collection_quarter", "5").csv(),
            2,
            "attributes_collection_quarter",
            "IMP-025"),
        file(
            "quarter that has not begun",
            new Reports().row(1).with("attributes_collection_year", "2099").csv(),
            2,
            "attributes_collection_year",
            "IMP-025"),
        file(
            "line breaks inside cells count one row",
            new Reports()
                .row(1)
                .with("attributes_operational_metrics", "a\nb\nc")
                .row(2)
                .with("attributes_q1_5", "x")
                .csv(),
            3,
            "attributes_q1_5",
            "IMP-020"),
        file(
            "cut inside a record",
            new Reports().row(1).with("service_desc", "two, words").csv().replaceAll("words.*", ""),
            2,
            "service_desc",
            "IMP-008"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isRefusedWholeAndSaysWhereAndHow(
      String what, String csv, long row, String column, String code, PackagedServer server) {
    ImportClient imports = ImportClient.of(server);

    JsonObject ended =
        imports.ended(
            imports.send(
                BodyPublishers.ofByteArray(csv.getBytes(StandardCharsets.UTF_8)), "text/csv"));

    assertThat(ended.get("state").getAsString()).as("%s", ended).isEqualTo("REJECTED");
    assertThat(problems(ended))
        .anySatisfy(
            problem -> {
              assertThat(problem.get("code").getAsString()).isEqualTo(code);
              assertThat(problem.get("row").getAsLong()).isEqualTo(row);
              assertThat(problem.get("column").getAsString()).isEqualTo(column);
              assertThat(problem.get("message").getAsString()).isNotBlank();
              assertThat(problem.get("cure").getAsString()).isNotBlank();
            });
    assertThat(ended.get("rowsAccepted").getAsLong()).isZero();
    assertThat(ended.get("rowsRejected")).isEqualTo(ended.get("rowsRead"));
    assertNothingOfItIsStored(server);
  }

  @Test
  void inWindows1252IsRefusedWithTheRowAndAHint(PackagedServer server) {
    ImportClient imports = ImportClient.of(server);
    String csv = new Reports().row(1).with("service_desc", "café").csv();

    JsonObject ended =
        imports.ended(
            imports.send(
                BodyPublishers.ofByteArray(csv.getBytes(Charset.forName("windows-1252"))),
                "text/csv"));

    assertThat(ended.get("state").getAsString()).isEqualTo("REJECTED");
    assertThat(problems(ended).get(0).get("code").getAsString()).isEqualTo("IMP-006");
    assertThat(problems(ended).get(0).get("row").getAsLong()).isEqualTo(2);
    assertThat(problems(ended).get(0).get("message").getAsString()).contains("Windows-1252");
  }

  @Test
  void of300MegabytesIsRefused(PackagedServer server) {
    ImportClient imports = ImportClient.of(server);
    byte[] piece = new byte[MEGABYTE];
    Arrays.fill(piece, (byte) 'a');
    List<byte[]> pieces = Collections.nCopies(300, piece);

    JsonObject ended = imports.ended(imports.send(BodyPublishers.ofByteArrays(pieces), "text/csv"));

    assertThat(ended.get("state").getAsString()).isEqualTo("REJECTED");
    assertThat(problems(ended).get(0).get("code").getAsString()).isEqualTo("IMP-003");
    assertThat(problems(ended).get(0).get("cure").getAsString()).isNotBlank();
    // The size that arrived, not the little that was kept of it.
    assertThat(problems(ended).get(0).get("message").getAsString()).contains("314,572,800");
  }

  @ParameterizedTest
  @ValueSource(strings = {"maybe", "1", "yes", "", "true%20"})
  void isNotImportedWhereNobodyCanTellWhetherItIsADryRun(String dryRun, PackagedServer server) {
    Rest.Answer answer =
        server
            .rest()
            .as("omblead", PackagedServer.PASSWORD)
            .post(
                "/api/v1/imports?format=performance-gov-reports&fileName=unclear&dryRun=" + dryRun,
                "text/csv",
                new Reports().row(1).csv());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("bad-parameter", "dryRun");
  }

  @Test
  void isOnlyCheckedInADryRunHoweverItIsSpelt(PackagedServer server) {
    Rest.Answer answer =
        server
            .rest()
            .as("omblead", PackagedServer.PASSWORD)
            .post(
                "/api/v1/imports?format=performance-gov-reports&dryRun=TRUE",
                "text/csv",
                new Reports().row(1).csv());

    assertThat(answer.status()).isEqualTo(202);
    assertThat(ImportClient.of(server).ended(answer).get("state").getAsString())
        .isEqualTo("COMPLETED");
    assertNothingOfItIsStored(server);
  }

  @Test
  void thatIsShorterThanItsContentLengthIsRefused(PackagedServer server) throws IOException {
    String csv = new Reports().row(1).csv();
    String credentials =
        Base64.getEncoder()
            .encodeToString(
                ("omblead:" + PackagedServer.PASSWORD).getBytes(StandardCharsets.UTF_8));

    String answer;
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      OutputStream out = socket.getOutputStream();
      String head =
          "POST /api/v1/imports?format=performance-gov-reports&fileName=short HTTP/1.1\r\n"
              + "Host: 127.0.0.1\r\nConnection: close\r\nContent-Type: text/csv\r\n"
              + "Authorization: Basic "
              + credentials
              + "\r\nContent-Length: "
              + (csv.length() + 1_000)
              + "\r\n\r\n";
      out.write((head + csv).getBytes(StandardCharsets.UTF_8));
      out.flush();
      socket.shutdownOutput();
      InputStream in = socket.getInputStream();
      answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    // Whether an answer still reaches the sender depends on the server; the import says it anyway.
    ImportClient imports = ImportClient.of(server);
    Rest omblead = server.rest().as("omblead", PackagedServer.PASSWORD);
    Condition.await(() -> omblead.get("/api/v1/imports").text().contains("\"fileName\":\"short\""));
    String id =
        omblead
            .get("/api/v1/imports")
            .json()
            .getAsJsonObject()
            .getAsJsonArray("items")
            .asList()
            .stream()
            .map(item -> item.getAsJsonObject())
            .filter(item -> item.get("fileName").getAsString().equals("short"))
            .findFirst()
            .orElseThrow()
            .get("id")
            .getAsString();
    Condition.await(() -> imports.get(id).get("state").getAsString().equals("REJECTED"));
    assertThat(problems(imports.get(id)).get(0).get("code").getAsString())
        .as("answered %s", answer.lines().findFirst())
        .isIn("IMP-004", "IMP-031");
  }

  @Test
  void mayComeAgainOnceItIsMended(PackagedServer server) {
    ImportClient imports = ImportClient.of(server);
    String bad = new Reports().row(1).with("attributes_collection_quarter", "9").csv();
    String first = ImportClient.id(imports.send(bad));
    Condition.await(() -> imports.get(first).get("state").getAsString().equals("REJECTED"));

    Rest.Answer again = imports.send(bad);

    assertThat(again.status()).isEqualTo(202);
    assertThat(ImportClient.id(again)).isNotEqualTo(first);
  }

  @Test
  void ofAnUnknownFormatIsABadRequest(PackagedServer server) {
    Rest.Answer answer =
        server
            .rest()
            .as("omblead", PackagedServer.PASSWORD)
            .post("/api/v1/imports?format=nonsense", "text/csv", "a,b");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("unknown-import-format", "performance-gov-reports");
  }

  private static void assertNothingOfItIsStored(PackagedServer server) {
    Rest admin = server.rest().as("admin", PackagedServer.PASSWORD);
    assertThat(admin.get("/api/v1/hisp/services?q=Trial&limit=1000").text())
        .doesNotContain("Trial service");
    assertThat(admin.get("/api/v1/agencies?limit=1000").text()).doesNotContain("Bureau of Trials");
  }

  private static List<JsonObject> problems(JsonObject ended) {
    List<JsonObject> problems = new ArrayList<>();
    ended.getAsJsonArray("errors").forEach(error -> problems.add(error.getAsJsonObject()));
    return problems;
  }

  private static Arguments file(String what, String csv, long row, String column, String code) {
    return Arguments.of(what, csv, row, column, code);
  }
}
