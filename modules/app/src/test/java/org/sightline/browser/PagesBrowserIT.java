package org.sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sightline.packaged.Condition;
import org.sightline.packaged.PackagedServer;
import org.sightline.packaged.Rest;
import org.sightline.packaged.SharedServer;

/**
 * Every page of the product, at a desk and on a phone, for those who work with it. What a page
 * looks like does not depend on the database; what people do on pages is tried on both.
 */
@EnabledIfSystemProperty(
    named = "sightline.test.database",
    matches = "h2",
    disabledReason = "pages look the same on any database; looked at once, on H2")
@ExtendWith({SharedServer.class, SharedBrowser.class})
class PagesBrowserIT {

  private Rest steward;
  private Rest admin;

  @BeforeEach
  void demoIsLoaded(PackagedServer server) {
    steward = server.rest().as("steward", PackagedServer.PASSWORD);
    admin = server.rest().as("admin", PackagedServer.PASSWORD);
    Condition.await(() -> !ids(steward, "/api/v1/measures?limit=1&q=trust").isEmpty());
  }

  @Test
  void ofAnExecutiveKeepTheRules(Browser browser) {
    String service = ids(steward, "/api/v1/hisp/services?limit=1").get(0);
    String measure = ids(steward, "/api/v1/measures?limit=1&q=trust").get(0);

    assertThat(
            browser.check(
                "executive",
                "/hisp/services.xhtml",
                "/hisp/service.xhtml?id=" + service,
                "/goal/goals.xhtml",
                "/measure/measures.xhtml",
                "/measure/measure.xhtml?id=" + measure,
                "/account/profile.xhtml"))
        .isEmpty();
  }

  @Test
  void ofTheLineOfSightKeepTheRules(Browser browser, PackagedServer server) {
    Rest hr = server.rest().as("hr", PackagedServer.PASSWORD);
    Rest executive = server.rest().as("executive", PackagedServer.PASSWORD);
    Condition.await(() -> !executives(executive).isEmpty());
    List<String> chains = new ArrayList<>();
    executives(hr).forEach(id -> chains.add("/scorecard/chain.xhtml?executive=" + id));

    assertThat(browser.check("executive", "/scorecard/overview.xhtml", "/scorecard/chain.xhtml"))
        .isEmpty();
    assertThat(browser.check("supervisor", "/scorecard/overview.xhtml")).isEmpty();
    assertThat(browser.check("hr", chains.toArray(String[]::new))).isEmpty();
  }

  @Test
  void ofGoalsKeepTheRules(Browser browser, PackagedServer server) {
    Rest own = server.rest().as("steward", PackagedServer.PASSWORD);
    Rest hr = server.rest().as("hr", PackagedServer.PASSWORD);
    // Plans are written when the goals are there, with their indicators.
    Condition.await(() -> !ids(hr, "/api/v1/plans?state=SIGNING").isEmpty());
    List<String> measured =
        links(own, "/goal/goals.xhtml", "/goal/goal.xhtml").stream()
            .filter(goal -> !links(own, goal, "/goal/indicator.xhtml").isEmpty())
            .limit(2)
            .toList();
    Set<String> pages = new TreeSet<>(measured);
    measured.forEach(goal -> pages.addAll(links(own, goal, "/goal/indicator.xhtml")));

    String[] all = pages.toArray(String[]::new);
    assertThat(measured).isNotEmpty();
    assertThat(browser.check("steward", all)).isEmpty();
    assertThat(browser.check("executive", all[0], all[all.length - 1])).isEmpty();
  }

  @Test
  void ofPlansKeepTheRules(Browser browser, PackagedServer server) {
    Rest hr = server.rest().as("hr", PackagedServer.PASSWORD);
    Condition.await(() -> !ids(hr, "/api/v1/plans?state=SIGNING").isEmpty());
    String draft = ids(hr, "/api/v1/plans?state=DRAFT&fiscalYear=2027").get(0);
    String signing = ids(hr, "/api/v1/plans?state=SIGNING&fiscalYear=2027").get(0);
    String established = ids(hr, "/api/v1/plans?state=ESTABLISHED&fiscalYear=2027").get(0);

    assertThat(
            browser.check(
                "hr",
                "/plan/plans.xhtml",
                "/plan/services.xhtml",
                "/plan/edit.xhtml?plan=" + draft,
                "/plan/sign.xhtml?plan=" + signing,
                "/plan/plan.xhtml?plan=" + established + "&lang=es",
                "/plan/plan.xhtml?plan=" + draft + "&ask=CLOSE"))
        .isEmpty();
    assertThat(browser.check("executive", "/plan/plans.xhtml", "/plan/plan.xhtml?plan=" + signing))
        .isEmpty();
    assertThat(browser.check("cxlead", "/plan/services.xhtml")).isEmpty();
  }

  @Test
  void ofReportsKeepTheRules(Browser browser, PackagedServer server) {
    Rest omb = server.rest().as("omb", PackagedServer.PASSWORD);
    String reports = "/api/v1/hisp/reports?limit=1&quarter=FY2026-Q4&state=";
    Condition.await(() -> !ids(omb, reports + "SUBMITTED").isEmpty());
    String submitted = "/hisp/report.xhtml?report=" + ids(omb, reports + "SUBMITTED").get(0);
    String published = "/hisp/report.xhtml?report=" + ids(steward, reports + "PUBLISHED").get(0);
    String draft =
        ids(steward, "/api/v1/hisp/reports?limit=1&quarter=FY2027-Q1&state=DRAFT").get(0);
    String survey =
        steward
            .get("/api/v1/hisp/reports/" + draft)
            .json()
            .getAsJsonObject()
            .getAsJsonArray("surveyResults")
            .get(0)
            .getAsJsonObject()
            .get("id")
            .getAsString();

    assertThat(
            browser.check(
                "omb",
                "/hisp/board.xhtml",
                "/hisp/board.xhtml?quarter=FY2026-Q4&state=SUBMITTED&lang=es",
                submitted,
                submitted + "&ask=REQUEST_CHANGE"))
        .isEmpty();
    assertThat(browser.check("omblead", submitted + "&ask=PUBLISH")).isEmpty();
    assertThat(
            browser.check(
                "steward",
                "/hisp/quarter.xhtml?quarter=FY2026-Q4",
                "/hisp/report.xhtml?report=" + draft + "&ask=SUBMIT",
                published + "&ask=CORRECT",
                "/hisp/survey.xhtml?result=" + survey))
        .isEmpty();
  }

  @Test
  void ofPlansCanBeReadAndCheckedWithoutScripts(PackagedServer server) {
    Rest hr = server.rest().as("hr", PackagedServer.PASSWORD);
    Condition.await(() -> !ids(hr, "/api/v1/plans?state=SIGNING").isEmpty());
    String draft = ids(hr, "/api/v1/plans?state=DRAFT&fiscalYear=2027").get(0);

    Rest.Answer checked =
        hr.postForm(
            "/plan/edit.xhtml?plan=" + draft,
            Map.of("do", "check", "version", "1", "e-CE1-weight", "10", "e-CE2-weight", "91"));

    assertThat(hr.get("/plan/plans.xhtml").text()).contains("<table").contains("name=\"gap\"");
    assertThat(checked.status()).isEqualTo(200);
    assertThat(checked.text())
        .contains("WEIGHT_SUM", "WEIGHT_MIN:CE1", "101 of 100", "Not saved yet");
  }

  @Test
  void ofAReleaserKeepTheRules(Browser browser, PackagedServer server) {
    Rest omblead = server.rest().as("omblead", PackagedServer.PASSWORD);
    Rest.Answer refused =
        omblead.post(
            "/api/v1/imports?format=performance-gov-reports&fileName=wrong.csv",
            "text/csv",
            "id,kind\n1,2\n");
    String id = refused.json().getAsJsonObject().get("id").getAsString();
    Condition.await(() -> omblead.get("/api/v1/imports/" + id).text().contains("REJECTED"));

    assertThat(
            browser.check(
                "omblead",
                "/hisp/services.xhtml",
                "/hisp/imports.xhtml",
                "/hisp/import.xhtml?id=" + id))
        .isEmpty();
  }

  @Test
  void ofAnAdministratorKeepTheRules(Browser browser) {
    String account = ids(admin, "/api/v1/accounts?limit=1").get(0);

    assertThat(
            browser.check(
                "admin",
                "/account/accounts.xhtml",
                "/account/account.xhtml?id=" + account,
                "/account/keys.xhtml",
                "/job/jobs.xhtml",
                "/audit/audit.xhtml"))
        .isEmpty();
  }

  @Test
  void ofAnAuditorKeepTheRules(Browser browser) {
    assertThat(browser.check("auditor", "/audit/audit.xhtml")).isEmpty();
  }

  @Test
  void beforeSigningInKeepTheRules(Browser browser) {
    assertThat(
            browser.check(
                null, "/login.xhtml", "/problems/stale-version", "/problems/access-denied"))
        .isEmpty();
  }

  @Test
  void ofWhatIsPublishedKeepTheRules(Browser browser, PackagedServer server) {
    Rest anybody = server.rest();
    Condition.await(() -> !ids(anybody, "/api/v1/public/providers?limit=1").isEmpty());
    String provider = ids(anybody, "/api/v1/public/providers?limit=1").get(0);

    assertThat(
            browser.check(
                null,
                "/public/providers.xhtml",
                "/public/providers.xhtml?q=zzzz&lang=es",
                "/public/provider.xhtml?lang=en&provider=" + provider))
        .isEmpty();
  }

  @Test
  void areNotShownToThoseWhoHaveNotSignedIn(Browser browser) {
    try (Visit visit = browser.visit(Browser.DESK)) {
      visit.open("/hisp/services.xhtml");

      assertThat(visit.page().url()).contains("/login.xhtml?from=");
    }
  }

  @Test
  void canBeReadWithoutScripts(PackagedServer server) {
    Rest reader = server.rest().as("executive", PackagedServer.PASSWORD);

    String services = reader.get("/hisp/services.xhtml").text();

    assertThat(services).contains("<table").contains("<svg").contains("Favourable");
  }

  /** An executive is listed with its officials. */
  private static List<String> executives(Rest rest) {
    List<String> ids = new ArrayList<>();
    for (JsonElement item :
        rest.get("/api/v1/executives").json().getAsJsonObject().getAsJsonArray("items")) {
      ids.add(item.getAsJsonObject().getAsJsonObject("executive").get("id").getAsString());
    }
    return ids;
  }

  private static List<String> ids(Rest rest, String path) {
    List<String> ids = new ArrayList<>();
    for (JsonElement item : rest.get(path).json().getAsJsonObject().getAsJsonArray("items")) {
      ids.add(item.getAsJsonObject().get("id").getAsString());
    }
    return ids;
  }

  /** The links of a page to another one, with the record that each is about. */
  private static Set<String> links(Rest reader, String page, String other) {
    return Pattern.compile(Pattern.quote(other) + "\\?id=[0-9a-f-]{36}")
        .matcher(reader.get(page).text())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
