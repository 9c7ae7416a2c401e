package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers, ways of signing in, and what is refused before anything else is looked at. */
@ExtendWith(SharedServer.class)
class SecurityIT {

  private static final List<String> HEADERS =
      List.of(
          "Strict-Transport-Security",
          "X-Content-Type-Options",
          "Referrer-Policy",
          "Permissions-Policy",
          "Cross-Origin-Opener-Policy",
          "Cross-Origin-Resource-Policy",
          "X-Frame-Options",
          "Content-Security-Policy");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/login.xhtml",
        "/hisp/services.xhtml",
        "/api/v1/me",
        "/api/v1/nothing",
        "/nothing",
        "/nothing.xhtml",
        "/error.xhtml",
        "/problems/not-found",
        "/favicon.ico",
        "/login.xhtml;a=b",
        "/WEB-INF/web.xml",
        "/jakarta.faces.resource/sightline.css.xhtml?ln=sightline",
        "/jakarta.faces.resource/nothing.css.xhtml"
      })
  void everyAnswerCarriesTheHeadersOnce(String path, PackagedServer server) {
    for (Rest rest :
        List.of(server.rest(), server.rest().as("executive", PackagedServer.PASSWORD))) {
      Rest.Answer answer = rest.get(path);

      for (String header : HEADERS) {
        assertThat(answer.headers().allValues(header))
            .as("%s of %s (%s)", header, path, answer.status())
            .hasSize(1);
      }
      assertThat(answer.header("Content-Security-Policy"))
          .contains("default-src 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe-eval");
      assertThat(answer.header("Server")).isEmpty();
      assertThat(answer.text()).doesNotContainIgnoringCase("payara").doesNotContain("\tat org.");
    }
  }

  @Test
  void whatIsReadAfterSigningInIsNotKeptByBrowsers(PackagedServer server) {
    Rest executive = server.rest().as("executive", PackagedServer.PASSWORD);

    assertThat(executive.get("/hisp/services.xhtml").header("Cache-Control")).contains("no-store");
    assertThat(executive.get("/api/v1/me").header("Cache-Control")).contains("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic !!!", "Basic", "Basic YQ==", "Bearer wrong", "Digest x=y", ""})
  void aWrongOrMalformedHeaderIsRefusedAndNoFault(String header, PackagedServer server) {
    assertThat(server.rest().with("Authorization", header).get("/api/v1/me").status())
        .isEqualTo(401);
  }

  @Test
  void passwordsWithEachRequestMakeNoSession(PackagedServer server) {
    Rest executive = server.rest().as("executive", PackagedServer.PASSWORD);

    executive.get("/api/v1/me");

    assertThat(executive.cookies()).isEmpty();
  }

  @Test
  void anApiKeyDoesWhatItMayUntilItIsRevoked(PackagedServer server) {
    Rest steward = server.rest().as("steward", PackagedServer.PASSWORD);
    String until = Instant.now().plus(1, ChronoUnit.DAYS).toString();
    JsonObject made =
        steward
            .post(
                "/api/v1/api-keys",
                "{\"name\":\"test\",\"permissions\":[\"READ_SERVICES\"],\"expiresAt\":\""
                    + until
                    + "\"}")
            .json()
            .getAsJsonObject();
    Rest program = server.rest().withKey(made.get("secret").getAsString());

    assertThat(program.get("/api/v1/hisp/services").status()).isEqualTo(200);
    assertThat(program.get("/api/v1/hisp/reports").status()).isEqualTo(403);

    String id = made.getAsJsonObject("key").get("id").getAsString();
    assertThat(steward.delete("/api/v1/api-keys/" + id).status()).isEqualTo(204);
    assertThat(program.get("/api/v1/hisp/services").status()).isEqualTo(401);
  }

  @Test
  void anApiKeyNeverMayMoreThanItsOwner(PackagedServer server) {
    Rest steward = server.rest().as("steward", PackagedServer.PASSWORD);

    Rest.Answer answer =
        steward.post(
            "/api/v1/api-keys",
            "{\"name\":\"test\",\"permissions\":[\"READ_AUDIT\"],\"expiresAt\":\""
                + Instant.now().plus(1, ChronoUnit.DAYS)
                + "\"}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("api-key-refused");
  }

  @Test
  void fiveWrongPasswordsMakeTheAccountWait(PackagedServer server) {
    Rest admin = server.rest().as("admin", PackagedServer.PASSWORD);
    admin.post(
        "/api/v1/accounts",
        "{\"userName\":\"forgetful\",\"displayName\":\"F\",\"password\":\"a long enough secret\"}");

    for (int attempt = 0; attempt < 5; attempt++) {
      assertThat(server.rest().as("forgetful", "wrong").get("/api/v1/me").text())
          .contains("wrong-credentials");
    }

    assertThat(server.rest().as("forgetful", "a long enough secret").get("/api/v1/me").text())
        .contains("account-locked");
  }

  @Test
  void aPageOfAnotherSiteChangesNothing(PackagedServer server) {
    Rest browser = server.rest().with("Cookie", "__Host-slb=any");

    Rest.Answer other =
        browser
            .with("Sec-Fetch-Site", "cross-site")
            .send("POST", "/api/v1/audit/verify", BodyPublishers.noBody());
    Rest.Answer byOrigin =
        browser
            .with("Origin", "https://elsewhere.example")
            .send("POST", "/api/v1/audit/verify", BodyPublishers.noBody());

    assertThat(other.text()).contains("cross-site-request");
    assertThat(byOrigin.text()).contains("cross-site-request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/metrics", "/openapi"})
  void whatDescribesTheInstallationIsForAdministrators(String path, PackagedServer server) {
    assertThat(server.rest().get(path).status()).isEqualTo(401);
    assertThat(server.rest().as("executive", PackagedServer.PASSWORD).get(path).status())
        .isEqualTo(403);
    assertThat(server.rest().as("admin", PackagedServer.PASSWORD).get(path).status())
        .isEqualTo(200);
  }

  @Test
  void aChangeMustShowTheVersionThatItBuildsOn(PackagedServer server) {
    Rest admin = server.rest().as("admin", PackagedServer.PASSWORD);
    JsonObject made =
        admin
            .post(
                "/api/v1/accounts",
                "{\"userName\":\"versioned\",\"displayName\":\"V\","
                    + "\"password\":\"a long enough secret\"}")
            .json()
            .getAsJsonObject();
    String state = "/api/v1/accounts/" + made.get("id").getAsString() + "/state";

    assertThat(admin.put(state, "\"DISABLED\"").status()).isEqualTo(428);
    assertThat(admin.with("If-Match", "\"99\"").put(state, "\"DISABLED\"").status()).isEqualTo(412);
  }
}
