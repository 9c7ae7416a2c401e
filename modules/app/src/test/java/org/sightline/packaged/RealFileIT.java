package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.testing.SharedData;

/** The reports that performance.gov published, imported through REST into the packaged start. */
@ExtendWith(SharedServer.class)
class RealFileIT {

  private static final String FILE = "hisp/performance-gov-cx-reports.csv";
  private static final Set<String> OF_THE_FILE =
      Set.of("FY2021-Q1", "FY2021-Q2", "FY2021-Q3", "FY2021-Q4", "FY2022-Q1", "FY2022-Q2");

  private Rest omblead;
  private ImportClient imports;

  @BeforeEach
  void imported(PackagedServer server) throws IOException {
    omblead = server.rest().as("omblead", PackagedServer.PASSWORD);
    imports = new ImportClient(omblead);
    JsonObject ended = imports.ended(send());
    assertThat(ended.get("state").getAsString()).as("%s", ended).isEqualTo("COMPLETED");
  }

  @ParameterizedTest
  @CsvSource({
    "FY2021-Q1, 50, 20, 22, 268852083, 38344390, 1167712, 133295/22911/62805/149120/606859, 4.101, 77.5, 4.372",
    "FY2021-Q2, 45, 20, 21, 444251480, 45810071, 1243475, 145394/36749/115945/188390/630515, 4.004, 73.3, 4.289",
    "FY2021-Q3, 49, 17, 19, 334026277, 37211132, 1060978, 105443/27279/88193/155421/527051, 4.075, 75.5, 4.349",
    "FY2021-Q4, 44, 16, 18, 217388495, 29373142, 586557, 36264/23332/69391/132595/313399, 4.154, 77.6, 4.284",
    "FY2022-Q1, 53, 21, 23, 283020446, 43570942, 1425746, 126984/25467/88448/171345/700654, 4.162, 78.4, 4.404",
    "FY2022-Q2, 57, 22, 28, 370727648, 40435224, 1356092, 126973/25801/89566/161910/624233, 4.099, 76.4, 4.391"
  })
  void givesTheTotalsOfAQuarter(
      String quarter,
      long results,
      long providers,
      long services,
      long customers,
      long offered,
      long respondents,
      String trust,
      double trustMean,
      double favourable,
      double satisfactionMean) {
    JsonObject totals =
        omblead.get("/api/v1/hisp/totals?quarter=" + quarter).json().getAsJsonObject();

    assertThat(totals.get("surveyResults").getAsLong()).isEqualTo(results);
    assertThat(totals.get("providers").getAsLong()).isEqualTo(providers);
    assertThat(totals.get("services").getAsLong()).isEqualTo(services);
    assertThat(totals.get("customers").getAsLong()).isEqualTo(customers);
    assertThat(totals.get("offered").getAsLong()).isEqualTo(offered);
    assertThat(totals.get("respondents").getAsLong()).isEqualTo(respondents);
    JsonObject measures = totals.getAsJsonObject("measures");
    JsonObject pooled = measures.getAsJsonObject("TRUST");
    List<String> counts = new ArrayList<>();
    pooled.getAsJsonArray("counts").forEach(count -> counts.add(count.getAsString()));
    assertThat(String.join("/", counts)).isEqualTo(trust);
    assertThat(pooled.get("mean").getAsDouble()).isCloseTo(trustMean, within(0.0005));
    assertThat(100 * pooled.getAsJsonObject("favourable").get("share").getAsDouble())
        .isCloseTo(favourable, within(0.05));
    assertThat(measures.getAsJsonObject("SATISFACTION").get("mean").getAsDouble())
        .isCloseTo(satisfactionMean, within(0.0005));
  }

  @Test
  void holdsEveryReportResultAndDistributionWithItsPublishedMean() {
    Set<String> reports = new HashSet<>();
    Set<String> providers = new HashSet<>();
    Set<String> services = new HashSet<>();
    int results = 0;
    int distributions = 0;
    for (String quarter : OF_THE_FILE) {
      for (JsonElement listed : items("/api/v1/hisp/reports?limit=1000&quarter=" + quarter)) {
        reports.add(text(listed, "id"));
        providers.add(text(listed, "provider"));
        JsonObject report =
            omblead.get("/api/v1/hisp/reports/" + text(listed, "id")).json().getAsJsonObject();
        for (JsonElement result : report.getAsJsonArray("surveyResults")) {
          results++;
          services.add(text(result, "service"));
          for (JsonElement asked : result.getAsJsonObject().getAsJsonArray("questions")) {
            distributions += equalsItsPublishedMean(asked.getAsJsonObject()) ? 1 : 0;
          }
        }
      }
    }

    assertThat(reports).hasSize(124);
    assertThat(providers).hasSize(23);
    assertThat(services).hasSize(33);
    assertThat(results).isEqualTo(298);
    assertThat(distributions).isEqualTo(1_819);
  }

  @Test
  void answersTheFirstImportWhenTheSameFileComesAgain() throws IOException {
    Rest.Answer first = send();

    Rest.Answer second = send();

    assertThat(second.status()).isEqualTo(200);
    assertThat(ImportClient.id(second)).isEqualTo(ImportClient.id(first));
  }

  @Test
  void givesEachServiceOneVerdictThatDoesNotContradictItself() {
    List<String> lines = new ArrayList<>();
    for (JsonElement measure : items("/api/v1/measures?limit=1000&q=trust")) {
      String key = text(measure, "key");
      if (key.matches("hisp/[0-9a-f-]{36}/trust/favourable")) {
        JsonObject verdict =
            omblead
                .get("/api/v1/measures/" + text(measure, "id") + "/verdict?quarter=FY2022-Q2")
                .json()
                .getAsJsonObject();
        lines.add(Verdicts.checked(text(measure, "name"), verdict));
      }
    }

    assertThat(lines).hasSizeGreaterThanOrEqualTo(33);
    lines.forEach(System.out::println);
  }

  private Rest.Answer send() throws IOException {
    return imports.send(BodyPublishers.ofFile(SharedData.file(FILE)), "text/csv");
  }

  private Iterable<JsonElement> items(String path) {
    List<JsonElement> all = new ArrayList<>();
    JsonElement next = null;
    do {
      String after = next == null ? "" : "&after=" + next.getAsString();
      JsonObject part = omblead.get(path + after).json().getAsJsonObject();
      part.getAsJsonArray("items").forEach(all::add);
      next = part.get("next");
    } while (next != null && !next.isJsonNull());
    return all;
  }

  private static boolean equalsItsPublishedMean(JsonObject asked) {
    JsonObject counts = asked.getAsJsonObject("counts");
    long n = 0;
    long sum = 0;
    for (int answer = 1; answer <= 5; answer++) {
      long count = counts.get("n" + answer).getAsLong();
      n += count;
      sum += answer * count;
    }
    if (n == 0) {
      return false;
    }
    assertThat(Math.round(100.0 * sum / n) / 100.0)
        .as("%s", asked)
        .isEqualTo(asked.get("publishedMean").getAsDouble());
    return true;
  }

  private static String text(JsonElement of, String name) {
    return of.getAsJsonObject().get(name).getAsString();
  }
}
