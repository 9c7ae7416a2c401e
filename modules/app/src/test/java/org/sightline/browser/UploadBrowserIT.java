package org.sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sightline.packaged.PackagedServer;
import org.sightline.testing.SharedData;

/** The real file, sent through the page into a store that has never seen it. */
class UploadBrowserIT {

  @Test
  void takesInTheRealFileAndGivesItsTotals() {
    Path file = SharedData.file("hisp/performance-gov-cx-reports.csv");
    try (PackagedServer server = PackagedServer.prepare("page").startDemo();
        Browser browser = Browser.before(server);
        Visit visit = browser.visit(Browser.DESK).signIn("omblead")) {
      visit.open("/hisp/imports.xhtml");

      Page page = visit.page();
      page.locator("input[type=file]").setInputFiles(file);
      page.locator("main input[type=submit]").first().click();
      page.waitForURL(address -> address.contains("/hisp/import.xhtml"));
      page.getByText("Taken in").first().waitFor();
      visit.takePicture("import-taken-in");

      JsonObject totals =
          server
              .rest()
              .as("omblead", PackagedServer.PASSWORD)
              .get("/api/v1/hisp/totals?quarter=FY2022-Q2")
              .json()
              .getAsJsonObject();
      assertThat(totals.get("surveyResults").getAsInt()).isEqualTo(57);
      assertThat(totals.get("customers").getAsLong()).isEqualTo(370_727_648);
      assertThat(totals.get("respondents").getAsLong()).isEqualTo(1_356_092);
    }
  }
}
