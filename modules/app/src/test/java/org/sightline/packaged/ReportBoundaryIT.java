package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The form for figures is opened to those who can use it, while it can be used. */
@ExtendWith(SharedServer.class)
class ReportBoundaryIT {

  @Test
  void opensTheFormOfADraftToWritersOnly(PackagedServer server) {
    Rest steward = server.rest().as("steward", PackagedServer.PASSWORD);
    String form = "/hisp/survey.xhtml?result=" + survey(steward, report(steward, "DRAFT"));

    assertThat(steward.get(form).status()).isEqualTo(200);
    for (String reader : new String[] {"cxlead", "evaluator"}) {
      Rest other = server.rest().as(reader, PackagedServer.PASSWORD);
      assertThat(other.get(form).status()).as(reader).isEqualTo(403);
    }
  }

  @Test
  void leadsFromTheFormOfAPublishedReportToTheReport(PackagedServer server) {
    Rest steward = server.rest().as("steward", PackagedServer.PASSWORD);
    String report = report(steward, "PUBLISHED");

    Rest.Answer answer = steward.get("/hisp/survey.xhtml?result=" + survey(steward, report));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("/hisp/report.xhtml?report=" + report);
  }

  private static String report(Rest steward, String state) {
    String address = "/api/v1/hisp/reports?limit=1&state=" + state;
    Condition.await(() -> !items(steward, address).isEmpty());
    return id(items(steward, address));
  }

  private static JsonArray items(Rest rest, String address) {
    return rest.get(address).json().getAsJsonObject().getAsJsonArray("items");
  }

  private static String survey(Rest steward, String report) {
    return id(
        steward
            .get("/api/v1/hisp/reports/" + report)
            .json()
            .getAsJsonObject()
            .getAsJsonArray("surveyResults"));
  }

  private static String id(JsonArray records) {
    return Objects.requireNonNull(records.get(0).getAsJsonObject().get("id")).getAsString();
  }
}
