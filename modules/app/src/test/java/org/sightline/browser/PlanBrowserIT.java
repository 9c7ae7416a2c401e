package org.sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sightline.packaged.Condition;
import org.sightline.packaged.PackagedServer;
import org.sightline.packaged.Rest;
import org.sightline.packaged.SharedServer;

/** Plans of executives, through the pages that people use. */
@ExtendWith({SharedServer.class, SharedBrowser.class})
class PlanBrowserIT {

  private static final String EXECUTIVE = "Edgar Vale";
  private static final Map<String, String> WEIGHTS =
      Map.of("CE1", "25", "CE2", "15", "CE3", "15", "CE4", "15", "CE5", "30");

  /** The accounts of those who can be officials of the executive. */
  private static final Map<String, String> ACCOUNTS =
      Map.of(EXECUTIVE, "executive", "Silas Crane", "supervisor", "Ruben Stone", "reviewing");

  private Rest hr;

  @BeforeEach
  void demoIsLoaded(PackagedServer server) {
    hr = server.rest().as("hr", PackagedServer.PASSWORD);
    Condition.await(() -> isExecutiveThere() && !goals().isEmpty());
  }

  @Test
  void takeAPlanFromDraftToEstablished(Browser browser) {
    String plan;
    try (Visit office = browser.visit(Browser.DESK).signIn("hr")) {
      plan = begin(office, 2031);
      write(office.page());
      assertThat(office.page().locator("#plan-check").innerText())
          .contains("Nothing keeps this plan");
      office.takePicture("plan-editor-complete");
    }

    try (Visit supervisor = browser.visit(Browser.DESK).signIn("supervisor")) {
      move(supervisor, plan, "CONSULT");
      move(supervisor, plan, "REQUEST_SIGNATURES");
    }
    for (String signer : signers(plan)) {
      sign(browser, plan, signer);
    }

    JsonObject established = plan(plan);
    assertThat(established.getAsJsonObject("plan").get("state").getAsString())
        .isEqualTo("ESTABLISHED");
    JsonObject text = hr.get("/api/v1/plans/" + plan + ".json").json().getAsJsonObject();
    assertThat(text.get("contentHash").getAsString())
        .isEqualTo(established.get("contentHash").getAsString());
    assertThat(browser.check("executive", "/plan/plan.xhtml?plan=" + plan)).isEmpty();
  }

  @Test
  void keepBothTextsOfTwoPeople(Browser browser) {
    try (Visit office = browser.visit(Browser.DESK).signIn("hr");
        Visit own = browser.visit(Browser.DESK).signIn("executive")) {
      String plan = begin(office, 2032);
      own.open("/plan/edit.xhtml?plan=" + plan);
      own.page().locator("[name=e-CE1-weight]").fill("30");
      own.page().locator("[name=e-CE2-specific]").fill("Written by the executive");
      press(own.page(), "save");

      Page page = office.page();
      // Typed at once: leaving the first field would save it alone.
      page.locator("[name=e-CE1-weight]").evaluate("field => field.value = '25'");
      page.locator("[name=e-CE3-specific]").fill("Written by the personnel office");
      page.locator("[name=e-CE3-specific]").blur();
      page.locator("#conflict").waitFor();
      office.takePicture("plan-conflict");

      assertThat(page.locator("#plan-conflict").innerText())
          .contains(EXECUTIVE, "Written by the executive", "Written by the personnel office");
      page.locator("[name=take-e-CE1-weight][value=MINE]").check();
      press(page, "merge");

      String stored = plan(plan).getAsJsonObject("content").toString();
      assertThat(stored)
          .contains("\"weight\":25")
          .contains("Written by the executive")
          .contains("Written by the personnel office");
    }
  }

  @Test
  void saveWhileSomebodyWrites(Browser browser) {
    try (Visit office = browser.visit(Browser.PHONE).signIn("hr")) {
      String plan = begin(office, 2033);

      office.page().locator("[name=e-CE1-weight]").fill("40");
      office.page().locator("[name=e-CE1-weight]").blur();
      office.page().locator("#plan-check:has-text('40 of 100')").waitFor();

      assertThat(office.page().locator("#plan-saved").innerText()).startsWith("Saved at");
      assertThat(office.page().locator("#plan-check").innerText())
          .contains("WEIGHT_SUM", "WEIGHT_MISSING:CE2");
      assertThat(plan(plan).getAsJsonObject("content").toString()).contains("\"weight\":40");

      office.page().locator("[name=e-CE1-weight]").fill("much");
      office.page().locator("[name=e-CE1-weight]").blur();
      office.page().locator("#e-CE1-weight-problem:has-text('whole number')").waitFor();
      assertThat(plan(plan).getAsJsonObject("content").toString()).contains("\"weight\":40");
    }
  }

  /** Opens the cycle of a year that the demo does not use, and begins the plan. */
  private String begin(Visit office, int year) {
    office.open("/plan/plans.xhtml?year=" + year);
    Page page = office.page();
    press(page, "open");
    page.locator("tr:has-text('" + EXECUTIVE + "') form button").click();
    page.waitForURL(address -> address.contains("/plan/edit.xhtml"));
    return page.url().replaceAll(".*plan=([0-9a-f-]{36}).*", "$1");
  }

  private static void write(Page page) {
    WEIGHTS.forEach((code, weight) -> page.locator("[name=e-" + code + "-weight]").fill(weight));
    for (int i = 0; i < 3; i++) {
      press(page, "add:CE5");
      String item = last(page, "input[name=part][value^=r-]");
      require(page, item, i == 0);
    }
    press(page, "save");
  }

  private static void require(Page page, String item, boolean measured) {
    page.locator(name(item, "statement"))
        .fill("Raise the trust of those who renew a benefit by the end of the year.");
    page.locator(name(item, "control")).fill("The executive decides on staff and wording.");
    page.locator(name(item, "population")).fill("People who renew a benefit");
    page.locator(name(item, "kind")).selectOption(measured ? "CX_RESULT" : "LEADERSHIP");
    String owner = item.substring(2);
    if (measured) {
      pick(page, "measure", owner, "trust");
      pick(page, "outcome", owner, "");
      target(page, last(page, "input[name=part][value^=m-]"));
    } else {
      page.locator(name(item, "behaviours")).fill("Visits a counter a month\nReads verbatims");
      page.locator(name(item, "due")).fill(year(page) + "-09-30");
    }
    pick(page, "goal", owner, "");
  }

  private static void target(Page page, String item) {
    page.locator("fieldset:has([value='" + item + "']) summary").click();
    page.locator(name(item, "baseline")).fill("70");
    page.locator(name(item, "period")).fill("FY2026-Q1");
    page.locator(name(item, "target")).fill("75");
    page.locator(name(item, "by")).fill(year(page) + "-09-30");
    page.locator(name(item, "t5")).fill("85");
    page.locator(name(item, "t4")).fill("80");
    page.locator(name(item, "t2")).fill("65");
    page.locator(name(item, "source")).fill("Quarterly survey");
    page.locator(name(item, "method")).fill("All channels");
    page.locator(name(item, "frequency")).selectOption("QUARTERLY");
  }

  private static void pick(Page page, String kind, String owner, String words) {
    page.locator("[name=find-" + kind + "-" + owner + "]").fill(words);
    press(page, "find:" + kind + ":" + owner);
    Locator found = page.locator("button[value^='use:" + kind + ":" + owner + "']").first();
    String use = found.getAttribute("value");
    press(page, use);
  }

  private static void move(Visit visit, String plan, String event) {
    visit.open("/plan/plan.xhtml?plan=" + plan + "&ask=" + event);
    press(visit.page(), event);
    assertThat(visit.page().url()).contains("done=moved");
  }

  private static void sign(Browser browser, String plan, String account) {
    try (Visit visit = browser.visit(Browser.PHONE).signIn(account)) {
      assertThat(visit.check("/plan/sign.xhtml?plan=" + plan)).isEmpty();
      Page page = visit.page();
      String hash = page.locator("#content-hash").innerText();
      assertThat(hash).matches("[0-9a-f]{64}");

      page.locator("[name=password]").fill("not the password at all");
      press(page, "SIGN");
      assertThat(page.locator(".sl-messages").innerText()).contains("password");
      assertThat(page.locator("#content-hash").innerText()).isEqualTo(hash);

      page.locator("[name=password]").fill(PackagedServer.PASSWORD);
      press(page, "SIGN");
      assertThat(page.url()).contains("done=signed");
      assertThat(page.locator("main").innerText()).contains(hash);
      visit.takePicture("plan-signed-" + account);
    }
  }

  /** The accounts that sign, in the order in which the product asks for them. */
  private List<String> signers(String plan) {
    List<String> signers = new ArrayList<>(List.of("executive"));
    for (String role : List.of("RATING_OFFICIAL", "REVIEWING_OFFICIAL")) {
      for (JsonElement one : plan(plan).getAsJsonArray("officials")) {
        JsonObject official = one.getAsJsonObject();
        if (official.get("role").getAsString().equals(role)) {
          signers.add(ACCOUNTS.getOrDefault(official.get("name").getAsString(), "nobody"));
        }
      }
    }
    return signers;
  }

  private static void press(Page page, String button) {
    // A mark on the page that goes with it: what comes next happens on the page that answers.
    page.evaluate("() => { window.before = true; }");
    page.locator("button[value='" + button + "']").first().click();
    page.waitForFunction("() => !window.before && document.readyState === 'complete'");
  }

  private static String name(String item, String field) {
    return "[name='" + item + "-" + field + "']";
  }

  private static String last(Page page, String items) {
    return page.locator(items).last().getAttribute("value");
  }

  private static String year(Page page) {
    return page.locator("h1").innerText().replaceAll(".*FY(\\d{4}).*", "$1");
  }

  private JsonObject plan(String id) {
    return hr.get("/api/v1/plans/" + id).json().getAsJsonObject();
  }

  private boolean isExecutiveThere() {
    return items("/api/v1/executives").toString().contains(EXECUTIVE);
  }

  private List<JsonElement> goals() {
    return items("/api/v1/goals?limit=1");
  }

  private List<JsonElement> items(String path) {
    return hr.get(path).json().getAsJsonObject().getAsJsonArray("items").asList();
  }
}
