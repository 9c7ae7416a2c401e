package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

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
    Condition.await(() -> !steward.ids(address).isEmpty());
    return steward.ids(address).get(0);
  }

  private static String survey(Rest steward, String report) {
    return steward
        .get("/api/v1/hisp/reports/" + report)
        .json()
        .getAsJsonObject()
        .getAsJsonArray("surveyResults")
        .get(0)
        .getAsJsonObject()
        .get("id")
        .getAsString();
  }
}
