package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Settings over REST, by an administrator of an agency; and the person behind an account. */
@ExtendWith(SharedServer.class)
class SettingsIT {

  private static final String PATH = "/api/v1/settings";
  private static final String BASE = PATH + "/verdict.compared-from";
  private static final String PASSWORD = "correct horse battery staple";

  private Rest admin;
  private Rest agencyAdmin;
  private String agency;
  private String other;

  @BeforeEach
  void makeAnAdministrator(PackagedServer server) {
    admin = server.rest().as("admin", PackagedServer.PASSWORD);
    agency = agency("ALP");
    other = agency("AOG");
    agencyAdmin = account(server, agency, "null", 201);
  }

  @Test
  void changesASettingAgainstTheVersionReadAndKeepsItsPast() {
    int version = setting().get("version").getAsInt();

    assertThat(agencyAdmin.put(BASE, "{\"value\":50}").status()).isEqualTo(428);
    assertThat(at(version).put(BASE, "{\"value\":1}").status()).isEqualTo(422);
    Rest.Answer changed = at(version).put(BASE, "{\"value\":50}");
    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    assertThat(at(version).put(BASE, "{\"value\":60}").status()).isEqualTo(412);
    assertThat(at(version + 1).put(BASE, "{\"value\":null}").status()).isEqualTo(200);

    assertThat(changed.header("ETag")).isEqualTo("\"" + (version + 1) + "\"");
    JsonArray history = agencyAdmin.get(BASE + "/history").json().getAsJsonArray();
    assertThat(history.get(0).getAsJsonObject().get("from").getAsInt()).isEqualTo(50);
    assertThat(history.get(0).getAsJsonObject().get("to").isJsonNull()).isTrue();
    assertThat(history.get(1).getAsJsonObject().get("to").getAsInt()).isEqualTo(50);
    assertThat(setting().get("value").getAsInt()).isEqualTo(30);
    assertThat(setting().get("unset").getAsBoolean()).isTrue();
  }

  @Test
  void hidesTheSettingsOfAnotherAgency() {
    assertThat(agencyAdmin.get(PATH + "?agency=" + other).status()).isEqualTo(404);
    assertThat(agencyAdmin.get(BASE + "/history?agency=" + other).status()).isEqualTo(404);
    assertThat(at(0).put(BASE + "?agency=" + other, "{\"value\":50}").status()).isEqualTo(404);
  }

  @Test
  void hasNothingWaitingForAnAccountWithoutAPerson() {
    JsonObject inbox = agencyAdmin.get("/api/v1/inbox").json().getAsJsonObject();

    assertThat(inbox.get("count").getAsInt()).isZero();
    assertThat(inbox.getAsJsonArray("items")).isEmpty();
  }

  @Test
  void refusesAPersonOfAnotherAgencyBehindAnAccount(PackagedServer server) {
    String stranger =
        items(admin.get("/api/v1/people?limit=1"))
            .map(one -> one.get("id").getAsString())
            .findFirst()
            .orElseThrow();

    account(server, agency, "\"" + stranger + "\"", 422);
  }

  private Rest at(int version) {
    return agencyAdmin.with("If-Match", "\"" + version + "\"");
  }

  private JsonObject setting() {
    return StreamSupport.stream(agencyAdmin.get(PATH).json().getAsJsonArray().spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(one -> BASE.endsWith(one.getAsJsonObject("key").get("name").getAsString()))
        .findFirst()
        .orElseThrow();
  }

  private String agency(String abbreviation) {
    Condition.await(() -> agencies().anyMatch(one -> isCalled(one, abbreviation)));
    return agencies()
        .filter(one -> isCalled(one, abbreviation))
        .map(one -> one.get("id").getAsString())
        .findFirst()
        .orElseThrow();
  }

  private Stream<JsonObject> agencies() {
    return items(admin.get("/api/v1/agencies?limit=1000"));
  }

  private static boolean isCalled(JsonObject agency, String abbreviation) {
    return agency.get("abbreviation").getAsString().equals(abbreviation);
  }

  private static Stream<JsonObject> items(Rest.Answer answer) {
    JsonArray items = answer.json().getAsJsonObject().getAsJsonArray("items");
    return StreamSupport.stream(items.spliterator(), false).map(JsonElement::getAsJsonObject);
  }

  private Rest account(PackagedServer server, String home, String person, int status) {
    String user = "a" + UUID.randomUUID().toString().substring(0, 8);
    Rest.Answer made =
        admin.post(
            "/api/v1/accounts",
            ("{\"userName\":\"%s\",\"displayName\":\"%s\",\"agency\":\"%s\","
                    + "\"person\":%s,\"password\":\"%s\"}")
                .formatted(user, user, home, person, PASSWORD));
    assertThat(made.status()).as(made.text()).isEqualTo(status);
    if (status == 201) {
      String id = made.json().getAsJsonObject().get("id").getAsString();
      Rest.Answer granted =
          admin.post(
              "/api/v1/accounts/" + id + "/grants",
              "{\"role\":\"AGENCY_ADMIN\",\"agency\":\"%s\"}".formatted(home));
      assertThat(granted.status()).as(granted.text()).isEqualTo(201);
    }
    return server.rest().as(user, PASSWORD);
  }
}
