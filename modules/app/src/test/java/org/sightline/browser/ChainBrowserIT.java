package org.sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sightline.packaged.Condition;
import org.sightline.packaged.PackagedServer;
import org.sightline.packaged.Rest;
import org.sightline.packaged.SharedServer;

/** An executive goes from a measure to the goal, to the requirement and to the mission. */
@ExtendWith({SharedServer.class, SharedBrowser.class})
class ChainBrowserIT {

  /** A strand whose measure reaches an outcome by a registered hypothesis. */
  private static final String WHOLE = ".sl-strands > li:has-text('tested with data')";

  @Test
  void leadsFromAMeasureToTheMissionInThreeClicks(Browser browser, PackagedServer server) {
    Rest executive = server.rest().as("executive", PackagedServer.PASSWORD);
    Condition.await(
        () -> executive.get("/scorecard/chain.xhtml").text().contains("tested with data"));
    try (Visit visit = browser.visit(Browser.DESK).signIn("executive")) {
      Page page = visit.page();
      visit.open("/scorecard/chain.xhtml");
      String measure =
          page.locator(WHOLE).first().locator("a[href*='/measure/']").first().getAttribute("href");

      visit.open(measure);
      page.locator("a[href*='/scorecard/chain.xhtml']").first().click();
      String chain = page.url();

      assertThat(follow(page, "/goal/goal.xhtml")).isTrue();
      visit.open(chain);
      assertThat(follow(page, "/plan/plan.xhtml")).isTrue();
      visit.open(chain);
      Locator outcome = page.locator(WHOLE).first().locator("a[href*='/measure/']").last();
      String name = outcome.innerText();
      outcome.click();
      assertThat(page.locator("h1").innerText()).isEqualTo(name);
    }
  }

  /** The second click: whether the page that it leads to says what was clicked. */
  private static boolean follow(Page page, String address) {
    Locator link = page.locator(WHOLE).first().locator("a[href*='" + address + "']").first();
    String text = link.innerText();
    link.click();
    return page.url().contains(address) && page.locator("main").innerText().contains(text);
  }
}
