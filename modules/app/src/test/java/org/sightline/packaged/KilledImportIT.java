package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A process that dies in the middle of an import. */
class KilledImportIT {

  private static final int ROWS = 12_000;

  @Test
  void showsNothingOfItAfterTheRestartAndTakesItAgain() {
    String csv = new Reports().rows(ROWS).csv();
    try (PackagedServer server = PackagedServer.prepare("killed")) {
      server.startDemo();
      ImportClient before = ImportClient.of(server);
      String id = ImportClient.id(before.send(csv));
      Condition.await(() -> before.get(id).get("state").getAsString().equals("RUNNING"));

      server.kill();
      server.startDemo();

      ImportClient after = ImportClient.of(server);
      Rest admin = server.rest().as("admin", PackagedServer.PASSWORD);
      while (!after.get(id).get("state").getAsString().equals("COMPLETED")) {
        String state = after.get(id).get("state").getAsString();
        assertThat(state).isIn("QUEUED", "RUNNING", "COMPLETED");
        boolean visible = admin.get("/api/v1/hisp/services?q=Trial").text().contains("Trial");
        // Completed between the two questions is the only way to see anything of it.
        assertThat(visible && !after.get(id).get("state").getAsString().equals("COMPLETED"))
            .isFalse();
      }
      assertThat(after.get(id).get("rowsAccepted").getAsInt()).isEqualTo(ROWS);
      assertThat(
              server
                  .rest()
                  .as("omblead", PackagedServer.PASSWORD)
                  .get("/api/v1/hisp/totals?quarter=FY2016-Q1")
                  .json()
                  .getAsJsonObject()
                  .get("surveyResults")
                  .getAsInt())
          .isEqualTo(ROWS / Reports.PER_SERVICE);
    }
  }
}
