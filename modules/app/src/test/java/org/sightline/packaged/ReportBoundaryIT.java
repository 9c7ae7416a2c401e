package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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

  @Test
  void leavesNullCharactersOutOfWhatIsTyped(PackagedServer server) {
    Rest steward = server.rest().as("steward", PackagedServer.PASSWORD);
    String list = "/api/v1/hisp/reports?limit=100&state=DRAFT&quarter=FY2027-Q1";
    Condition.await(() -> !steward.ids(list).isEmpty());
    List<String> drafts = steward.ids(list);
    String report = drafts.get(drafts.size() - 1);
    String revision = steward.get("/api/v1/hisp/reports/" + report).header("ETag");

    Rest.Answer entered =
        steward.postForm(
            "/hisp/survey.xhtml?result=" + survey(steward, report),
            Map.of("revision", revision.replace("\"", ""), "wording-1", "Null\0 and void?"));

    assertThat(entered.status()).as(entered.text()).isEqualTo(303);
    assertThat(steward.get("/api/v1/hisp/reports/" + report).text()).contains("\"Null and void?\"");
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
