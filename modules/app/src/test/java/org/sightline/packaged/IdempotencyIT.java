package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A request sent again under its key has its effect once. */
@ExtendWith(SharedServer.class)
class IdempotencyIT {

  private static final String ACCOUNTS = "/api/v1/accounts";

  @Test
  void theSameRequestAgainGetsTheFirstAnswerAndDoesNothing(PackagedServer server) {
    Rest admin = withNewKey(server, "admin");
    String body = account("once-" + UUID.randomUUID());

    Rest.Answer first = admin.post(ACCOUNTS, body);
    Rest.Answer again = admin.post(ACCOUNTS, body);

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.header("Location")).isEqualTo(first.header("Location")).isNotEmpty();
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(withNewKey(server, "admin").post(ACCOUNTS, body).status())
        .as("under another key it is a request of its own")
        .isEqualTo(409);
  }

  @Test
  void anotherRequestUnderTheSameKeyIsRefused(PackagedServer server) {
    Rest admin = withNewKey(server, "admin");
    admin.post(ACCOUNTS, account("first-" + UUID.randomUUID()));

    Rest.Answer other = admin.post(ACCOUNTS, account("other-" + UUID.randomUUID()));

    assertThat(other.status()).isEqualTo(422);
    assertThat(type(other)).isEqualTo("/problems/idempotency-key-reused");
  }

  @Test
  void aRefusedRequestMayBeMendedUnderTheSameKey(PackagedServer server) {
    Rest admin = withNewKey(server, "admin");

    assertThat(admin.post(ACCOUNTS, account("No Such Name")).status()).isEqualTo(422);
    assertThat(admin.post(ACCOUNTS, account("mended-" + UUID.randomUUID())).status())
        .isEqualTo(201);
  }

  @Test
  void theKeyOfOneAccountIsNotThatOfAnother(PackagedServer server) {
    String key = UUID.randomUUID().toString();
    String until = Instant.now().plus(1, ChronoUnit.DAYS).toString();
    String wish =
        "{\"name\":\"same key\",\"permissions\":[\"READ_SERVICES\"],\"expiresAt\":\"%s\"}"
            .formatted(until);

    String one = post(server, "steward", key, wish).header("Location");
    String other = post(server, "executive", key, wish).header("Location");

    assertThat(other).isNotEqualTo(one).isNotEmpty();
  }

  @Test
  void aSecretIsAnsweredOnceAndKeptNowhere(PackagedServer server) {
    Rest steward = withNewKey(server, "steward");
    String until = Instant.now().plus(1, ChronoUnit.DAYS).toString();
    String wish =
        "{\"name\":\"secret\",\"permissions\":[\"READ_SERVICES\"],\"expiresAt\":\"%s\"}"
            .formatted(until);

    Rest.Answer first = steward.post("/api/v1/api-keys", wish);
    Rest.Answer again = steward.post("/api/v1/api-keys", wish);

    assertThat(first.json().getAsJsonObject().get("secret").getAsString()).isNotBlank();
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(again.text()).isEmpty();
  }

  @Test
  void aKeyOfAnotherFormIsRefused(PackagedServer server) {
    Rest.Answer answer = post(server, "admin", "k".repeat(256), account("never"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(type(answer)).isEqualTo("/problems/bad-parameter");
  }

  private static Rest withNewKey(PackagedServer server, String user) {
    return server
        .rest()
        .as(user, PackagedServer.PASSWORD)
        .with("Idempotency-Key", UUID.randomUUID().toString());
  }

  private static Rest.Answer post(PackagedServer server, String user, String key, String wish) {
    return server
        .rest()
        .as(user, PackagedServer.PASSWORD)
        .with("Idempotency-Key", key)
        .post("/api/v1/api-keys", wish);
  }

  private static String account(String userName) {
    JsonObject body = new JsonObject();
    body.addProperty("userName", userName);
    body.addProperty("displayName", "Sent twice");
    body.addProperty("password", "correct-horse-battery");
    return body.toString();
  }

  private static String type(Rest.Answer answer) {
    return answer.json().getAsJsonObject().get("type").getAsString();
  }
}
