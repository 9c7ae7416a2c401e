package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sign-ins at the same moment, wrong passwords, and what the answers tell of names. */
@ExtendWith(SharedServer.class)
class SignInIT {

  private static final String PASSWORD = "a long enough secret";
  private static final int AT_ONCE = 6;

  @Test
  void letsAnAccountSignInManyTimesAtTheSameMoment(PackagedServer server) throws Exception {
    create("crowd", server);

    List<Rest.Answer> answers =
        atOnce(AT_ONCE, () -> server.rest().as("crowd", PASSWORD).get("/api/v1/me"));

    assertThat(answers).extracting(Rest.Answer::status).containsOnly(200);
  }

  @Test
  void takesManyFormsOfAnAccountAtTheSameMoment(PackagedServer server) throws Exception {
    create("forms", server);

    List<Rest.Answer> answers =
        atOnce(
            AT_ONCE,
            () ->
                server
                    .rest()
                    .postForm(
                        "/login.xhtml", Map.of("user", "forms", "password", PASSWORD, "from", "")));

    assertThat(answers).extracting(Rest.Answer::status).containsOnly(answers.get(0).status());
    assertThat(answers.get(0).status()).isIn(302, 303);
  }

  @Test
  void countsEachOfManyWrongPasswordsAtTheSameMoment(PackagedServer server) throws Exception {
    create("guessed", server);

    List<Rest.Answer> answers =
        atOnce(5, () -> server.rest().as("guessed", "wrong").get("/api/v1/me"));

    assertThat(answers).extracting(Rest.Answer::status).containsOnly(401);
    assertThat(answers).allSatisfy(answer -> assertThat(answer.text()).contains("wrong-cred"));
    assertThat(server.rest().as("guessed", PASSWORD).get("/api/v1/me").text())
        .contains("account-locked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"somebody", "nobody-at-all"})
  void answersANameThatNobodyHasLikeOneThatExists(String name, PackagedServer server) {
    if (name.equals("somebody")) {
      create(name, server);
    }
    Rest guess = server.rest().as(name, "wrong");

    for (int attempt = 0; attempt < 5; attempt++) {
      assertThat(guess.get("/api/v1/me").text()).contains("wrong-credentials");
    }
    Rest.Answer locked = guess.get("/api/v1/me");

    assertThat(locked.status()).isEqualTo(401);
    assertThat(locked.text()).contains("account-locked");
    assertThat(Integer.parseInt(locked.header("Retry-After"))).isBetween(1, 60);
    assertThat(actions(name, server)).containsOnly("SIGN_IN_FAILED", "ACCOUNT_LOCKED").hasSize(5);
  }

  @Test
  void keepsWhatIsNoUserNameOutOfTheAuditTrail(PackagedServer server) {
    server.rest().as("My Secret In The Wrong Field", "x").get("/api/v1/me");
    assertThat(server.rest().as("nul\0", "x").get("/api/v1/me").status()).isEqualTo(401);

    Rest admin = server.rest().as("admin", PackagedServer.PASSWORD);
    assertThat(admin.get("/api/v1/audit/events?limit=1000").text())
        .doesNotContainIgnoringCase("my secret in");
    assertThat(actions("?", server)).contains("SIGN_IN_FAILED");
  }

  @Test
  void leavesTheVersionOfAnAccountAloneAndTellsTheOneAfterAChange(PackagedServer server) {
    Rest admin = server.rest().as("admin", PackagedServer.PASSWORD);
    String account = "/api/v1/accounts/" + create("tagged", server);
    String before = admin.get(account).header("ETag");

    server.rest().as("tagged", PASSWORD).get("/api/v1/me");
    server.rest().as("tagged", "wrong").get("/api/v1/me");

    assertThat(admin.get(account).header("ETag")).isEqualTo(before).isNotEmpty();
    assertThat(admin.get(account).text()).contains("\"lastSignInAt\":\"20");

    Rest.Answer disabled = admin.with("If-Match", before).put(account + "/state", "\"DISABLED\"");
    String version = disabled.json().getAsJsonObject().get("version").getAsString();
    assertThat(disabled.header("ETag")).isEqualTo('"' + version + '"').isNotEqualTo(before);
    assertThat(admin.get(account).header("ETag")).isEqualTo(disabled.header("ETag"));
    assertThat(
            admin
                .with("If-Match", disabled.header("ETag"))
                .put(account + "/state", "\"ACTIVE\"")
                .status())
        .isEqualTo(200);
  }

  private static String create(String name, PackagedServer server) {
    JsonObject made =
        server
            .rest()
            .as("admin", PackagedServer.PASSWORD)
            .post(
                "/api/v1/accounts",
                "{\"userName\":\"%s\",\"displayName\":\"N\",\"password\":\"%s\"}"
                    .formatted(name, PASSWORD))
            .json()
            .getAsJsonObject();
    return made.get("id").getAsString();
  }

  private static List<String> actions(String name, PackagedServer server) {
    return StreamSupport.stream(
            server
                .rest()
                .as("admin", PackagedServer.PASSWORD)
                .get("/api/v1/audit/events?limit=1000")
                .json()
                .getAsJsonObject()
                .getAsJsonArray("items")
                .spliterator(),
            false)
        .map(item -> item.getAsJsonObject())
        .filter(event -> event.get("actor").getAsString().equals(name))
        .map(event -> event.get("action").getAsString())
        .toList();
  }

  private static List<Rest.Answer> atOnce(int times, Callable<Rest.Answer> call)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      List<Future<Rest.Answer>> answers =
          threads.invokeAll(IntStream.range(0, times).mapToObj(time -> call).toList());
      List<Rest.Answer> all = new java.util.ArrayList<>();
      for (Future<Rest.Answer> answer : answers) {
        all.add(answer.get());
      }
      return all;
    } finally {
      threads.shutdownNow();
    }
  }
}
