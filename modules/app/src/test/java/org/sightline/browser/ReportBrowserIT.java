package org.sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sightline.packaged.Condition;
import org.sightline.packaged.PackagedServer;
import org.sightline.packaged.Rest;
import org.sightline.packaged.SharedServer;

/** A quarterly report on its way through the hands of three people, and its correction. */
@ExtendWith({SharedServer.class, SharedBrowser.class})
class ReportBrowserIT {

  private static final String SERVICE = "Energy advice visit";
  private static final String QUARTER = "FY2026-Q4";

  private Rest steward;

  @BeforeEach
  void demoIsLoaded(PackagedServer server) {
    steward = server.rest().as("steward", PackagedServer.PASSWORD);
    Condition.await(() -> !drafts().isEmpty());
  }

  @Test
  void travelsFromTheStewardToThePublicAndIsCorrected(Browser browser, PackagedServer server) {
    String report;
    try (Visit visit = browser.visit(Browser.PHONE).signIn("steward")) {
      visit.open("/hisp/quarter.xhtml?quarter=" + QUARTER);
      visit.page().locator("tr:has-text('" + SERVICE + "') a").first().click();
      report = id(visit.page());
      enter(visit.page(), "5200");
      ask(visit.page(), "SUBMIT");
      say(visit.page(), "All numbers were counted again and are right.");
      visit.takePicture("report-submitted");
      assertThat(visit.page().locator("#filings").locator("xpath=ancestor::section").innerText())
          .contains("All numbers were counted again");
    }

    try (Visit visit = browser.visit(Browser.DESK).signIn("omb")) {
      visit.open("/hisp/board.xhtml?quarter=" + QUARTER + "&state=SUBMITTED");
      visit.page().locator("a:has-text('" + SERVICE + "')").click();
      ask(visit.page(), "REQUEST_CHANGE");
      say(visit.page(), "Please count the customers of the last week too.");
      assertThat(visit.page().locator("main").innerText()).contains("what it handed in last");
      visit.takePicture("report-change-requested");
    }

    try (Visit visit = browser.visit(Browser.DESK).signIn("steward")) {
      visit.open("/hisp/report.xhtml?report=" + report);
      enter(visit.page(), "5300");
      ask(visit.page(), "SUBMIT");
      say(visit.page(), "The last week is counted now.");
      assertThat(visit.page().locator("main").innerText()).contains("The last week is counted");
    }

    try (Visit visit = browser.visit(Browser.DESK).signIn("omblead")) {
      visit.open("/hisp/report.xhtml?report=" + report);
      ask(visit.page(), "PUBLISH");
      press(visit.page());
      assertThat(visit.page().locator("main").innerText()).contains("The report is published");
    }

    String correction;
    try (Visit visit = browser.visit(Browser.DESK).signIn("steward")) {
      visit.open("/hisp/report.xhtml?report=" + report);
      ask(visit.page(), "CORRECT");
      say(visit.page(), "One office had sent its cards too late.");
      correction = id(visit.page());
      visit.takePicture("report-correction");
    }

    assertThat(correction).isNotEqualTo(report);
    assertThat(summary(correction).get("version").getAsInt()).isEqualTo(2);
    assertThat(summary(report).get("state").getAsString()).isEqualTo("PUBLISHED");
    assertThat(steward.get("/api/v1/hisp/reports/" + report + "/filings").json().toString())
        .contains("\"filingNo\":2")
        .contains("\"filingNo\":1");
  }

  @Test
  void keepsWhatWasTypedWhenTheSessionHasEnded(Browser browser) {
    String draft = steward.ids("/api/v1/hisp/reports?limit=1&quarter=FY2027-Q1&state=DRAFT").get(0);
    try (Visit visit = browser.visit(Browser.DESK).signIn("steward")) {
      visit.open("/hisp/report.xhtml?report=" + draft);
      visit.page().locator("a:has-text('Enter figures')").first().click();
      String form = visit.page().url();
      visit.page().locator("#entry-customers").fill("7654");
      visit.page().context().clearCookies();
      visit.page().locator("form button[type=submit]:has-text('Save')").click();
      visit.page().waitForURL(address -> address.contains("/login.xhtml?from="));

      visit.signIn("steward");
      visit.page().navigate(form);

      assertThat(visit.page().locator("#entry-customers").inputValue()).isEqualTo("7654");
      assertThat(visit.page().locator("[data-kept]").innerText()).contains("not saved yet");
    }
  }

  private static void enter(Page page, String customers) {
    page.locator("a:has-text('Enter figures')").first().click();
    page.locator("#entry-customers").fill("many");
    page.locator("form button[type=submit]:has-text('Save')").click();
    // These two wait for the answer of the form, which a slow machine has not brought yet.
    PlaywrightAssertions.assertThat(page.locator("main")).containsText("\"many\" is not a number");
    page.locator("#entry-customers").fill(customers);
    page.locator("form button[type=submit]:has-text('Save')").click();
    PlaywrightAssertions.assertThat(page.locator("main")).containsText("The figures are saved");
  }

  private static void ask(Page page, String event) {
    page.locator("a[href*='ask=" + event + "']").click();
  }

  private static void say(Page page, String reason) {
    page.locator("#entry-reason").fill(reason);
    press(page);
  }

  private static void press(Page page) {
    page.locator("button[name=do]").click();
    page.waitForURL(address -> address.contains("done="));
  }

  private static String id(Page page) {
    return page.url().replaceAll(".*report=([0-9a-f-]{36}).*", "$1");
  }

  private JsonObject summary(String report) {
    return steward
        .get("/api/v1/hisp/reports/" + report)
        .json()
        .getAsJsonObject()
        .getAsJsonObject("report");
  }

  private List<String> drafts() {
    return steward.ids("/api/v1/hisp/reports?state=DRAFT&quarter=" + QUARTER);
  }
}
