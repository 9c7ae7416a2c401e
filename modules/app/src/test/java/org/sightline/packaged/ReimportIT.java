package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A published report that leaves as CSV comes in again, and gives the same figures. */
@ExtendWith(SharedServer.class)
class ReimportIT {

  private static final String QUARTER = "FY2026-Q3";
  private static final String REPORTS = "/api/v1/hisp/reports";
  private static final String FILE = "/performance-gov-reports.csv";

  private static final String IDENTITY = "[0-9a-f]{8}-[0-9a-f-]{27}";

  private Rest omblead;

  @BeforeEach
  void demoIsLoaded(PackagedServer server) {
    omblead = server.rest().as("omblead", PackagedServer.PASSWORD);
    Condition.await(() -> !published().isEmpty());
  }

  @Test
  void givesTheSameFigures() {
    JsonObject service = pooledService();
    String id = service.get("id").getAsString();
    String report = report(id);
    Rest.Answer file = omblead.get(REPORTS + "/" + report + FILE);
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Disposition"))
        .contains("performance-gov-reports-" + QUARTER, ".machine.csv");
    ImportClient imports = new ImportClient(omblead);
    JsonObject ended = imports.ended(imports.send(file.text()));

    assertThat(ended.get("state").getAsString()).as("%s", ended).isEqualTo("COMPLETED");
    String again =
        omblead.items("/api/v1/hisp/services?limit=1000").stream()
            .filter(one -> one.get("name").equals(service.get("name")))
            .map(one -> one.get("id").getAsString())
            .filter(other -> !other.equals(id))
            .findFirst()
            .orElseThrow();
    assertThat(figures(id)).hasSizeGreaterThan(10);
    assertThat(figures(again)).isEqualTo(figures(id));
  }

  @Test
  void isOfferedForPublishedReportsOnly() {
    String submitted = omblead.ids(REPORTS + "?state=SUBMITTED&limit=1").get(0);

    Rest.Answer refused = omblead.get(REPORTS + "/" + submitted + FILE);

    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.text()).contains("/problems/publication-not-found");
  }

  private List<JsonObject> published() {
    return omblead.items(REPORTS + "?state=PUBLISHED&limit=1000&quarter=" + QUARTER);
  }

  /** The format says nothing of how surveys are combined: a service that it brings pools them. */
  private JsonObject pooledService() {
    return omblead.items("/api/v1/hisp/services?limit=1000").stream()
        .filter(
            one ->
                one.getAsJsonObject("traits").get("combiningMethod").getAsString().equals("POOLED"))
        .filter(one -> published().stream().anyMatch(report -> isOf(report, one)))
        .findFirst()
        .orElseThrow();
  }

  private String report(String service) {
    return published().stream()
        .filter(report -> report.get("service").getAsString().equals(service))
        .map(report -> report.get("id").getAsString())
        .findFirst()
        .orElseThrow();
  }

  private static boolean isOf(JsonObject report, JsonObject service) {
    return report.get("service").equals(service.get("id"));
  }

  /** What the measures of its surveys say of the quarter, but for whose they are. */
  private Map<String, String> figures(String service) {
    String ofService = "hisp/" + service + "/";
    Map<String, String> figures = new TreeMap<>();
    for (JsonObject measure : omblead.items("/api/v1/measures?limit=1000")) {
      String key = measure.get("key").getAsString();
      if (key.startsWith(ofService) && !key.endsWith("/timeliness")) {
        String id = measure.get("id").getAsString();
        omblead
            .get("/api/v1/measures/" + id + "/observations?from=" + QUARTER + "&to=" + QUARTER)
            .json()
            .getAsJsonArray()
            .forEach(
                observed ->
                    figures.put(
                        key.substring(ofService.length()).replaceAll(IDENTITY, "survey"),
                        figure(observed.getAsJsonObject())));
      }
    }
    return figures;
  }

  /** All of it but when it was observed. */
  private static String figure(JsonObject observed) {
    observed.remove("asOf");
    return observed.toString();
  }
}
