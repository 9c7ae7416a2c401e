package org.sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sightline.packaged.SharedServer;

/** What readers do with their hands: choosing a file, pressing a key, loading a page again. */
@ExtendWith({SharedServer.class, SharedBrowser.class})
class HandsBrowserIT {

  @Test
  void findAnEmptyFileRefusedAsOverRest(Browser browser) {
    try (Visit visit = browser.visit(Browser.DESK).signIn("omblead")) {
      visit.open("/hisp/imports.xhtml");

      Page page = visit.page();
      page.locator("input[type=file]")
          .setInputFiles(new FilePayload("nothing.csv", "text/csv", new byte[0]));
      page.locator("main input[type=submit]").first().click();
      page.waitForURL(address -> address.contains("/hisp/import.xhtml"));

      page.getByText("IMP-002").first().waitFor();
    }
  }

  @Test
  void areToldToChooseAFileFirst(Browser browser) {
    try (Visit visit = browser.visit(Browser.DESK).signIn("omblead")) {
      visit.open("/hisp/imports.xhtml");

      visit.page().locator("main input[type=submit]").first().click();

      visit.page().getByText("Choose a file first.").first().waitFor();
    }
  }

  @Test
  void closeTheMenuByEscape(Browser browser) {
    try (Visit visit = browser.visit(Browser.DESK).signIn("steward")) {
      visit.open("/account/profile.xhtml");
      Page page = visit.page();

      page.locator(".sl-account summary").click();
      assertThat(page.locator(".sl-account[open]").count()).isEqualTo(1);
      page.keyboard().press("Escape");

      assertThat(page.locator(".sl-account[open]").count()).isZero();
    }
  }

  @Test
  void makeNoSecondKeyByLoadingThePageAgain(Browser browser) {
    try (Visit visit = browser.visit(Browser.DESK).signIn("cxlead")) {
      visit.open("/account/profile.xhtml");
      Page page = visit.page();

      page.locator("#entry-name").fill("nightly");
      page.locator("input[name=permission]").first().check();
      page.locator("section[aria-labelledby=new-key] button").click();
      page.locator(".sl-secret").waitFor();
      page.reload();

      assertThat(page.locator(".sl-secret").count()).isZero();
      assertThat(page.locator("section[aria-labelledby=keys] tbody tr").count()).isEqualTo(1);
    }
  }
}
