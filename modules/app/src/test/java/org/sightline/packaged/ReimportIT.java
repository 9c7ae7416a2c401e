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

  private Rest omblead;

  @BeforeEach
  void demoIsLoaded(PackagedServer server) {
    omblead = server.rest().as("omblead", PackagedServer.PASSWORD);
    Condition.await(() -> !published().isEmpty());
  }

  @Test
  void givesTheSameFigures() {
    String report = published().get(0);
    Rest.Answer file = omblead.get(REPORTS + "/" + report + FILE);
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Disposition"))
        .contains("performance-gov-reports-" + QUARTER, ".machine.csv");
    String service = service(report);
    String name = get("/api/v1/hisp/services/" + service).get("name").getAsString();

    ImportClient imports = new ImportClient(omblead);
    JsonObject ended = imports.ended(imports.send(file.text()));

    assertThat(ended.get("state").getAsString()).as("%s", ended).isEqualTo("COMPLETED");
    List<String> named =
        omblead.items("/api/v1/hisp/services?limit=1000").stream()
            .filter(one -> one.get("name").getAsString().equals(name))
            .map(one -> one.get("id").getAsString())
            .toList();
    assertThat(named).hasSize(2).contains(service);
    String again = named.get(0).equals(service) ? named.get(1) : named.get(0);
    assertThat(figures(service)).hasSizeGreaterThan(10);
    assertThat(figures(again)).isEqualTo(figures(service));
  }

  @Test
  void isOfferedForPublishedReportsOnly() {
    String submitted = omblead.ids(REPORTS + "?state=SUBMITTED&limit=1").get(0);

    Rest.Answer refused = omblead.get(REPORTS + "/" + submitted + FILE);

    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.text()).contains("/problems/publication-not-found");
  }

  private List<String> published() {
    return omblead.ids(REPORTS + "?state=PUBLISHED&limit=1&quarter=" + QUARTER);
  }

  private String service(String report) {
    return get(REPORTS + "/" + report).getAsJsonObject("report").get("service").getAsString();
  }

  /** What the measures of a service say of the quarter, but for whose they are. */
  private Map<String, String> figures(String service) {
    String ofService = "hisp/" + service + "/";
    Map<String, String> figures = new TreeMap<>();
    for (JsonObject measure : omblead.items("/api/v1/measures?limit=1000")) {
      String key = measure.get("key").getAsString();
      if (key.startsWith(ofService)) {
        String id = measure.get("id").getAsString();
        omblead
            .get("/api/v1/measures/" + id + "/observations?from=" + QUARTER + "&to=" + QUARTER)
            .json()
            .getAsJsonArray()
            .forEach(
                observed ->
                    figures.put(
                        key.substring(ofService.length()), figure(observed.getAsJsonObject())));
      }
    }
    return figures;
  }

  /** All of it but when it was observed. */
  private static String figure(JsonObject observed) {
    observed.remove("asOf");
    return observed.toString();
  }

  private JsonObject get(String path) {
    return omblead.get(path).json().getAsJsonObject();
  }
}
