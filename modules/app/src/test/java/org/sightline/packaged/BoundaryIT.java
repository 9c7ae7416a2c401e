package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods, host names, parameters and bodies that an address does not take. */
@ExtendWith(SharedServer.class)
class BoundaryIT {

  private static final String NOBODY = "00000000-0000-0000-0000-00000000000a";
  private static final List<String> LISTS =
      List.of(
          "accounts",
          "people",
          "agencies",
          "measures",
          "audit/events",
          "hisp/services",
          "hisp/providers",
          "hisp/reports",
          "line-of-sight/hypotheses",
          "goals",
          "strategic-plans");

  @ParameterizedTest
  @CsvSource({
    "/, 'GET, HEAD, OPTIONS'",
    "/robots.txt, 'GET, HEAD, OPTIONS'",
    "/health/ready, 'GET, HEAD, OPTIONS'",
    "/problems/not-found, 'GET, HEAD, OPTIONS'",
    "/jakarta.faces.resource/sightline.css.xhtml?ln=sightline, 'GET, HEAD, OPTIONS'",
    "/nothing, 'GET, HEAD, OPTIONS'",
    "/login.xhtml, 'GET, HEAD, OPTIONS, POST'",
    "/hisp/services.xhtml, 'GET, HEAD, OPTIONS, POST'",
    "/sign-out, 'OPTIONS, POST'",
    "/csp-report, 'OPTIONS, POST'"
  })
  void namesTheMethodsThatAnAddressTakes(String path, String allowed, PackagedServer server) {
    Rest steward = server.rest().as("steward", PackagedServer.PASSWORD);

    for (String method : List.of("PATCH", "PUT", "DELETE", "PROPFIND")) {
      Rest.Answer answer = steward.send(method, path, BodyPublishers.noBody());

      assertThat(answer.status()).as("%s %s", method, path).isEqualTo(405);
      assertThat(answer.header("Allow")).isEqualTo(allowed);
      assertThat(answer.text()).contains("method-not-allowed");
    }
    assertThat(steward.send("OPTIONS", path, BodyPublishers.noBody()).header("Allow"))
        .isEqualTo(allowed);
  }

  @Test
  void namesTheMethodsOfAResourceAndNothingOfItsMaker(PackagedServer server) {
    Rest steward = server.rest().as("steward", PackagedServer.PASSWORD);

    Rest.Answer refused = steward.send("PATCH", "/api/v1/me", BodyPublishers.noBody());
    Rest.Answer asked = steward.send("OPTIONS", "/api/v1/me", BodyPublishers.noBody());

    assertThat(refused.status()).isEqualTo(405);
    assertThat(refused.header("Allow")).contains("GET");
    assertThat(asked.header("Allow")).contains("GET", "HEAD");
    assertThat(asked.text()).doesNotContainIgnoringCase("jersey").doesNotContain("wadl");
    assertThat(steward.get("/api/v1/application.wadl").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 200",
    "127.0.0.1:8080, 200",
    "localhost, 200",
    "LOCALHOST:1, 200",
    "[::1]:80, 200",
    "evil.example, 421",
    "localhost.evil.example, 421",
    "127.0.0.1.evil.example:8080, 421"
  })
  void isFoundUnderItsOwnNamesOnly(String host, int status, PackagedServer server)
      throws IOException {
    String answer = raw(server, "GET /login.xhtml HTTP/1.1\r\nHost: " + host + "\r\n");

    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    assertThat(answer).doesNotContain("evil.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "1.5", "99999999999", "0", "-1", "%00"})
  void refusesALimitThatIsNone(String limit, PackagedServer server) {
    for (String list : LISTS) {
      Rest.Answer answer = reader(list, server).get("/api/v1/" + list + "?limit=" + limit);

      assertThat(answer.status()).as("%s", list).isEqualTo(400);
      assertThat(answer.text()).as("%s", list).contains("bad-parameter", "limit");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"!", "%00", "nonsense%20%2F", "Zm9v%00"})
  void refusesAPlaceInAListThatTheListHasNotGiven(String after, PackagedServer server) {
    for (String list : LISTS) {
      Rest.Answer answer = reader(list, server).get("/api/v1/" + list + "?after=" + after);

      assertThat(answer.status()).as("%s", list).isEqualTo(400);
      assertThat(answer.text()).as("%s", list).contains("bad-cursor");
    }
  }

  @Test
  void goesThroughTheDirectoryOfPeople(PackagedServer server) {
    Rest hr = server.rest().as("hr", PackagedServer.PASSWORD);
    List<String> names = new ArrayList<>();
    String next = "";
    do {
      JsonObject part = hr.get("/api/v1/people?limit=2" + next).json().getAsJsonObject();
      part.getAsJsonArray("items")
          .forEach(item -> names.add(item.getAsJsonObject().get("id").getAsString()));
      JsonElement cursor = part.get("next");
      next = cursor.isJsonNull() ? "" : "&after=" + cursor.getAsString();
    } while (!next.isEmpty());

    assertThat(names).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    assertThat(hr.get("/api/v1/people?limit=1000").json().getAsJsonObject().getAsJsonArray("items"))
        .hasSameSizeAs(names);
  }

  @Test
  void namesEveryEntryOfABodyThatDoesNotDo(PackagedServer server) {
    Rest.Answer answer =
        admin(server)
            .post(
                "/api/v1/accounts/" + NOBODY + "/grants",
                "{\"role\":\"KING\",\"agency\":\"x\",\"from\":\"31.12.2026\",\"until\":null}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("/problems/invalid");
    assertThat(pointers(answer)).containsExactly("/role", "/agency", "/from");
  }

  @Test
  void pointsAtAMemberThatIsMissing(PackagedServer server) {
    Rest.Answer answer = admin(server).post("/api/v1/accounts", "{\"userName\":\"member\"}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(pointers(answer)).containsExactly("/displayName");
  }

  @Test
  void storesNoTextWithANullCharacter(PackagedServer server) {
    Rest.Answer answer =
        admin(server)
            .post(
                "/api/v1/accounts",
                "{\"userName\":\"null-character\",\"displayName\":\"a\\u0000b\","
                    + "\"password\":\"a long enough secret\"}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(pointers(answer)).containsExactly("/displayName");
    assertThat(admin(server).get("/api/v1/accounts?limit=1000").text())
        .doesNotContain("null-character");
  }

  @Test
  void pointsAtAnEntryOfAListThatIsNull(PackagedServer server) {
    Rest.Answer answer =
        server
            .rest()
            .as("steward", PackagedServer.PASSWORD)
            .post("/api/v1/line-of-sight/hypotheses", "{\"doubts\":{\"confounders\":[null]}}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(pointers(answer)).containsExactly("/doubts/confounders/0");
  }

  @Test
  void movesAGoalFromTheVersionReadOnly(PackagedServer server) {
    Rest steward = server.rest().as("steward", PackagedServer.PASSWORD);
    Condition.await(() -> steward.get("/api/v1/goals?limit=1").text().contains("\"id\""));
    String goal = steward.ids("/api/v1/goals?limit=1").get(0);
    String moves = "/api/v1/goals/" + goal + "/transitions";
    String read = steward.get("/api/v1/goals/" + goal).header("ETag");

    assertThat(steward.post(moves, "{\"event\":\"SUBMIT\"}").status()).isEqualTo(428);
    assertThat(steward.with("If-Match", "\"99\"").post(moves, "{\"event\":\"SUBMIT\"}").status())
        .isEqualTo(412);
    assertThat(steward.with("If-Match", read).post(moves, "{\"event\":\"SUBMIT\"}").status())
        .isEqualTo(409);
  }

  @Test
  void refusesABodyThatIsTooDeep(PackagedServer server) {
    Rest.Answer deep = admin(server).post("/api/v1/accounts", "[".repeat(1_100));
    Rest.Answer texts =
        admin(server).post("/api/v1/accounts", "{\"userName\":\"" + "[\\\"{".repeat(200) + "\"}");

    assertThat(deep.status()).isEqualTo(400);
    assertThat(deep.text()).contains("bad-request");
    assertThat(texts.status()).isEqualTo(422);
  }

  @Test
  void refusesInTheLanguageOfThePage(PackagedServer server) {
    Rest hr = server.rest().as("hr", PackagedServer.PASSWORD).with("Accept-Language", "en-US");
    Condition.await(() -> hr.get("/api/v1/plans?state=DRAFT").text().contains("\"DRAFT\""));
    String plan = hr.ids("/api/v1/plans?state=DRAFT").get(0);
    String page = "/plan/plan.xhtml?plan=" + plan + "&lang=";

    assertThat(hr.postForm(page + "es", Map.of("do", "REQUEST_SIGNATURES")).text())
        .contains("Error:")
        .contains("Borrador")
        .doesNotContain("Allowed are");
    assertThat(hr.postForm(page + "en", Map.of("do", "REQUEST_SIGNATURES")).text())
        .contains("Allowed are");
  }

  @Test
  void refusesABodyThatIsNoJson(PackagedServer server) {
    Rest.Answer answer = admin(server).post("/api/v1/accounts", "{\"userName\":");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("bad-request");
  }

  @Test
  void namesAnAgencyThatDoesNotExist(PackagedServer server) {
    Rest admin = admin(server);
    String account =
        admin
            .post(
                "/api/v1/accounts",
                "{\"userName\":\"grantee\",\"displayName\":\"G\","
                    + "\"password\":\"a long enough secret\"}")
            .json()
            .getAsJsonObject()
            .get("id")
            .getAsString();

    Rest.Answer created =
        admin.post(
            "/api/v1/accounts",
            "{\"userName\":\"homeless\",\"displayName\":\"H\",\"agency\":\"%s\",".formatted(NOBODY)
                + "\"password\":\"a long enough secret\"}");
    Rest.Answer granted =
        admin.post(
            "/api/v1/accounts/" + account + "/grants",
            "{\"role\":\"STEWARD\",\"agency\":\"%s\"}".formatted(NOBODY));

    assertThat(created.status()).isEqualTo(422);
    assertThat(created.text()).contains("account-refused");
    assertThat(pointers(created)).containsExactly("/agency");
    assertThat(granted.status()).isEqualTo(422);
    assertThat(granted.text()).contains("grant-refused");
    assertThat(pointers(granted)).containsExactly("/agency");
  }

  @Test
  void listsTheRolesOfAnAccount(PackagedServer server) {
    Rest admin = admin(server);
    String id =
        admin
            .get("/api/v1/accounts?limit=1000")
            .json()
            .getAsJsonObject()
            .getAsJsonArray("items")
            .asList()
            .stream()
            .map(JsonElement::getAsJsonObject)
            .filter(account -> account.get("userName").getAsString().equals("steward"))
            .findFirst()
            .orElseThrow()
            .get("id")
            .getAsString();

    JsonObject grants = admin.get("/api/v1/accounts/" + id + "/grants").json().getAsJsonObject();

    assertThat(grants.getAsJsonArray("items")).isNotEmpty();
    assertThat(grants.toString()).contains("\"role\":\"STEWARD\"");
    assertThat(grants.get("next").isJsonNull()).isTrue();
    assertThat(admin.get("/api/v1/accounts/" + NOBODY + "/grants").status()).isEqualTo(404);
  }

  @Test
  void logsNoTraceWhenAPageRefuses(PackagedServer server) {
    int before = server.log().length();

    assertThat(
            server
                .rest()
                .as("hr2", PackagedServer.PASSWORD)
                .get("/hisp/service.xhtml?id=" + NOBODY)
                .status())
        .isEqualTo(404);
    assertThat(
            server
                .rest()
                .as("executive", PackagedServer.PASSWORD)
                .get("/account/accounts.xhtml")
                .status())
        .isEqualTo(403);

    assertThat(server.log().substring(before)).doesNotContain("\tat ", "NotFound", "AccessDenied");
  }

  private static Rest admin(PackagedServer server) {
    return server.rest().as("admin", PackagedServer.PASSWORD);
  }

  /** Somebody who may read a list. */
  private static Rest reader(String list, PackagedServer server) {
    return server
        .rest()
        .as(
            list.startsWith("accounts") || list.startsWith("audit") ? "admin" : "cxlead",
            PackagedServer.PASSWORD);
  }

  private static List<String> pointers(Rest.Answer answer) {
    List<String> pointers = new ArrayList<>();
    answer
        .json()
        .getAsJsonObject()
        .getAsJsonArray("errors")
        .forEach(error -> pointers.add(error.getAsJsonObject().get("pointer").getAsString()));
    return pointers;
  }

  /** The client of the JDK chooses the name of the host itself. */
  private static String raw(PackagedServer server, String head) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket
          .getOutputStream()
          .write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
