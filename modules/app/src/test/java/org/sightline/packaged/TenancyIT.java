package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Another agency's records are not found, on every endpoint and page. */
@ExtendWith(SharedServer.class)
class TenancyIT {

  private Rest steward;
  private Rest steward2;
  private Rest reviewer;

  @BeforeEach
  void signIn(PackagedServer server) {
    steward = server.rest().as("steward", PackagedServer.PASSWORD);
    steward2 = server.rest().as("steward2", PackagedServer.PASSWORD);
    reviewer = server.rest().as("omb", PackagedServer.PASSWORD);
    Condition.await(() -> !steward.ids("/api/v1/hisp/reports?state=DRAFT&limit=1000").isEmpty());
  }

  @Test
  void hidesEveryDraftOfTheFirstAgencyFromTheSecond() {
    List<String> drafts = steward.ids("/api/v1/hisp/reports?state=DRAFT&limit=1000");

    assertThat(drafts).isNotEmpty();
    for (String draft : drafts) {
      JsonObject report = steward.get("/api/v1/hisp/reports/" + draft).json().getAsJsonObject();
      assertThat(steward2.get("/api/v1/hisp/reports/" + draft).status()).isEqualTo(404);
      for (JsonElement result : report.getAsJsonArray("surveyResults")) {
        String id = result.getAsJsonObject().get("id").getAsString();
        assertThat(steward.get("/api/v1/hisp/survey-results/" + id).status()).isEqualTo(200);
        assertThat(steward2.get("/api/v1/hisp/survey-results/" + id).status()).isEqualTo(404);
      }
    }
    assertThat(steward2.ids("/api/v1/hisp/reports?state=DRAFT&limit=1000"))
        .doesNotContainAnyElementsOf(drafts);
  }

  @Test
  void hidesDocumentsOfADraftFromTheSecondAndFromTheReviewer() {
    String draft = steward.ids("/api/v1/hisp/reports?state=DRAFT&limit=1000").get(0);

    assertThat(steward.get("/api/v1/hisp/reports/" + draft + ".csv?kind=other").status())
        .isEqualTo(400);
    for (String kind : List.of(".pdf", ".xlsx", ".csv", ".csv?kind=machine")) {
      String address = "/api/v1/hisp/reports/" + draft + kind;
      Rest.Answer file = steward.get(address);
      assertThat(file.status()).as(kind).isEqualTo(200);
      assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"report-FY");
      assertThat(file.header("Cache-Control")).contains("no-store");
      assertThat(steward2.get(address).status()).isEqualTo(404);
      assertThat(reviewer.get(address).status()).isEqualTo(404);
    }
  }

  @Test
  void hidesDraftsFromTheReviewerAndShowsWhatWasPublished() {
    List<String> drafts = steward.ids("/api/v1/hisp/reports?state=DRAFT&limit=1000");
    List<String> published = steward.ids("/api/v1/hisp/reports?state=PUBLISHED&limit=50");

    drafts.forEach(
        draft -> assertThat(reviewer.get("/api/v1/hisp/reports/" + draft).status()).isEqualTo(404));
    published.forEach(
        report ->
            assertThat(reviewer.get("/api/v1/hisp/reports/" + report).status()).isEqualTo(200));
  }

  @Test
  void hidesServicesAndMeasuresOfTheFirstAgencyFromTheSecond() {
    List<String> services = steward.ids("/api/v1/hisp/services?limit=1000");
    List<String> measures = steward.ids("/api/v1/measures?limit=100");

    assertThat(services).isNotEmpty();
    assertThat(measures).isNotEmpty();
    for (String service : services) {
      assertThat(steward2.get("/api/v1/hisp/services/" + service).status()).isEqualTo(404);
      assertThat(steward2.get("/hisp/service.xhtml?id=" + service).status()).isEqualTo(404);
      assertThat(steward.get("/hisp/service.xhtml?id=" + service).status()).isEqualTo(200);
    }
    for (String measure : measures) {
      assertThat(steward2.get("/api/v1/measures/" + measure).status()).isEqualTo(404);
      assertThat(steward2.get("/api/v1/measures/" + measure + "/observations").status())
          .isEqualTo(404);
      assertThat(steward2.get("/api/v1/measures/" + measure + "/verdict").status()).isEqualTo(404);
    }
    assertThat(steward2.get("/measure/measure.xhtml?id=" + measures.get(0)).status())
        .isEqualTo(404);
  }

  @Test
  void hidesTheLineOfSightOfTheFirstAgencyFromTheSecond(PackagedServer server) {
    Rest hr = server.rest().as("hr", PackagedServer.PASSWORD);
    Rest executive2 = server.rest().as("executive2", PackagedServer.PASSWORD);
    Condition.await(() -> !executives(hr).isEmpty() && !executives(executive2).isEmpty());
    List<String> executives = executives(hr);
    List<String> hypotheses = steward.ids("/api/v1/line-of-sight/hypotheses");

    assertThat(hypotheses).isNotEmpty();
    for (String executive : executives) {
      String chain = "/api/v1/executives/" + executive + "/line-of-sight";
      assertThat(hr.get(chain).status()).isEqualTo(200);
      assertThat(executive2.get(chain).status()).isEqualTo(404);
      assertThat(executive2.get("/scorecard/chain.xhtml?executive=" + executive).status())
          .isEqualTo(404);
      assertThat(executive2.get("/scorecard/overview.xhtml?executive=" + executive).status())
          .isEqualTo(404);
    }
    for (String hypothesis : hypotheses) {
      String address = "/api/v1/line-of-sight/hypotheses/" + hypothesis;
      assertThat(steward.get(address).status()).isEqualTo(200);
      assertThat(executive2.get(address).status()).isEqualTo(404);
    }
    assertThat(executive2.ids("/api/v1/line-of-sight/hypotheses"))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(hypotheses);
  }

  @Test
  void hidesThePlansOfTheFirstAgencyFromTheSecond(PackagedServer server) {
    Rest hr = server.rest().as("hr", PackagedServer.PASSWORD);
    Rest executive2 = server.rest().as("executive2", PackagedServer.PASSWORD);
    Condition.await(() -> !hr.ids("/api/v1/plans?limit=1000").isEmpty());
    List<String> plans = hr.ids("/api/v1/plans?limit=1000");

    for (String plan : plans) {
      assertThat(hr.get("/plan/plan.xhtml?plan=" + plan).status()).isEqualTo(200);
      for (String page : List.of("plan", "edit", "sign")) {
        String address = "/plan/" + page + ".xhtml?plan=" + plan;
        assertThat(executive2.get(address).status()).isEqualTo(404);
        assertThat(executive2.postForm(address, Map.of("do", "comment", "body", "?")).status())
            .isEqualTo(404);
      }
      assertThat(executive2.get("/api/v1/plans/" + plan).status()).isEqualTo(404);
      assertThat(executive2.get("/api/v1/plans/" + plan + ".json").status()).isEqualTo(404);
      assertThat(executive2.get("/plan/plans.xhtml").text()).doesNotContain(plan);
    }
    assertThat(executive2.get("/plan/services.xhtml").status()).isEqualTo(403);
  }

  @Test
  void hidesTheGoalsOfTheFirstAgencyFromTheSecond(PackagedServer server) {
    Rest executive2 = server.rest().as("executive2", PackagedServer.PASSWORD);
    Rest hr = server.rest().as("hr", PackagedServer.PASSWORD);
    // Plans are written when the goals are there, agency by agency.
    Condition.await(() -> !hr.ids("/api/v1/plans?state=SIGNING").isEmpty());
    Condition.await(() -> !executive2.ids("/api/v1/goals?limit=1").isEmpty());
    List<String> own = executive2.ids("/api/v1/goals?limit=1000");
    List<String> goals = new ArrayList<>(steward.ids("/api/v1/goals?limit=1000"));
    Set<String> indicators = new TreeSet<>();

    assertThat(goals).isNotEmpty().doesNotContainAnyElementsOf(own);
    for (String goal : goals) {
      String page = "/goal/goal.xhtml?id=" + goal;
      assertThat(executive2.get("/api/v1/goals/" + goal).status()).isEqualTo(404);
      assertThat(executive2.get(page).status()).isEqualTo(404);
      indicators.addAll(linked(steward.get(page), "/goal/indicator.xhtml?id="));
    }
    assertThat(indicators).isNotEmpty();
    for (String indicator : indicators) {
      assertThat(steward.get("/api/v1/indicators/" + indicator).status()).isEqualTo(200);
      assertThat(executive2.get("/api/v1/indicators/" + indicator).status()).isEqualTo(404);
      assertThat(executive2.get("/goal/indicator.xhtml?id=" + indicator).status()).isEqualTo(404);
    }
    for (String plan : steward.ids("/api/v1/strategic-plans")) {
      assertThat(executive2.get("/api/v1/strategic-plans/" + plan).status()).isEqualTo(404);
    }
    for (String measure : steward.ids("/api/v1/measures?limit=100")) {
      assertThat(executive2.get("/measure/measure.xhtml?id=" + measure).status()).isEqualTo(404);
    }
  }

  @Test
  void hidesDraftHypothesesFromTheCentre() {
    Condition.await(() -> !steward.ids("/api/v1/line-of-sight/hypotheses?state=DRAFT").isEmpty());
    List<String> drafts = steward.ids("/api/v1/line-of-sight/hypotheses?state=DRAFT");

    drafts.forEach(
        draft ->
            assertThat(reviewer.get("/api/v1/line-of-sight/hypotheses/" + draft).status())
                .isEqualTo(404));
    assertThat(reviewer.ids("/api/v1/line-of-sight/hypotheses?state=REGISTERED")).isNotEmpty();
  }

  @Test
  void answersAnUnknownIdLikeOneOfAnotherAgency() {
    String foreign = steward.ids("/api/v1/hisp/services?limit=1").get(0);

    Rest.Answer other = steward2.get("/api/v1/hisp/services/" + foreign);
    Rest.Answer unknown =
        steward2.get("/api/v1/hisp/services/00000000-0000-0000-0000-00000000000a");

    assertThat(withoutReference(other)).isEqualTo(withoutReference(unknown));
  }

  private static List<String> linked(Rest.Answer page, String address) {
    return Pattern.compile(Pattern.quote(address) + "([0-9a-f-]{36})")
        .matcher(page.text())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String withoutReference(Rest.Answer answer) {
    return answer.status() + answer.text().replaceAll("urn:uuid:[0-9a-f-]+", "");
  }

  /** An executive is listed with its officials. */
  private static List<String> executives(Rest rest) {
    return rest.items("/api/v1/executives").stream()
        .map(item -> item.getAsJsonObject("executive").get("id").getAsString())
        .toList();
  }
}
