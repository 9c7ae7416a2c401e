package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sightline.ground.TestGround;

/**
 * The whole server dies, without being told, at points that a seed chooses: while a report is
 * submitted, while one is published, while a file is imported. Afterwards everything is as it was
 * before or as it was to become, the audit trail says the same, and what was acknowledged is there.
 */
class KilledMovesIT {

  private static final long SEED = 20_261_122L;
  private static final int POINTS_ON_H2 = 20;
  private static final int POINTS_ON_POSTGRESQL = 6;
  private static final int LONGEST_WAIT = 400;
  private static final int PATIENCE = 60_000;
  private static final int ROWS = 240;
  private static final String QUARTER = "FY2027-Q1";
  private static final String REASON = "The quarter is not over, and this is a trial";

  /** How a killed work was found afterwards. */
  private enum Found {
    OLD,
    NEW
  }

  private final Random random = new Random(SEED);
  private final Set<Found> found = EnumSet.noneOf(Found.class);
  private final List<String> imports = new ArrayList<>();

  @Test
  void leavesTheOldStateOrTheNewOneAndAnAuditTrailThatAgrees() {
    try (PackagedServer server = PackagedServer.prepare("killedmoves")) {
      server.startDemo();
      Condition.await(() -> isDemoWritten(server));
      List<String> drafts = reports(server, "DRAFT");
      int points = TestGround.database().postgresql() ? POINTS_ON_POSTGRESQL : POINTS_ON_H2;
      for (int point = 0; point < points; point++) {
        String report = drafts.get(point / 3);
        int longest = LONGEST_WAIT * (point + 1) / points;
        switch (point % 3) {
          case 0 -> submit(server, report, longest);
          case 1 -> publish(server, report, longest);
          default -> load(server, point, longest);
        }
        assertThat(auditor(server).post("/api/v1/audit/verify", "").text())
            .contains("\"intact\":true");
      }
    }
    assertThat(found).as("states in which killed works were found").contains(Found.OLD, Found.NEW);
  }

  private void submit(PackagedServer server, String report, int longest) {
    Supplier<Rest.Answer> move = move(server, "steward", report, "submit");
    Rest.Answer answer = killedDuring(server, longest, move);

    String state = moved(server, report, answer, "DRAFT", "SUBMITTED");
    int filings = state.equals("SUBMITTED") ? 1 : 0;
    assertThat(items(steward(server).get("/api/v1/hisp/reports/" + report + "/filings")))
        .hasSize(filings);
    assertThat(events(server, report)).isEqualTo(filings);
  }

  private void publish(PackagedServer server, String report, int longest) {
    if (state(server, report).equals("DRAFT")) {
      assertThat(move(server, "steward", report, "submit").get().status()).isEqualTo(200);
    }
    String service = summary(server, report).get("service").getAsString();
    Supplier<Rest.Answer> move = move(server, "omblead", report, "publish");
    Rest.Answer answer = killedDuring(server, longest, move);

    boolean published = moved(server, report, answer, "SUBMITTED", "PUBLISHED").equals("PUBLISHED");
    assertThat(events(server, report)).isEqualTo(published ? 2 : 1);
    assertThat(isObserved(server, service)).isEqualTo(published);
  }

  private void load(PackagedServer server, int point, int longest) {
    Reports file = new Reports();
    for (int row = 0; row < ROWS; row++) {
      file.row(10_000 * point + row);
    }
    Rest.Answer answer =
        killedDuring(server, longest, () -> ImportClient.of(server).send(file.csv()));

    if (answer != null) {
      assertThat(answer.status()).isEqualTo(202);
      imports.add(ImportClient.id(answer));
    }
    ImportClient client = ImportClient.of(server);
    for (String id : imports) {
      Condition.await(() -> client.get(id).get("state").getAsString().equals("COMPLETED"));
      assertThat(client.get(id).get("rowsAccepted").getAsInt()).isEqualTo(ROWS);
    }
    Rest omblead = server.rest().as("omblead", PackagedServer.PASSWORD);
    Condition.await(
        () ->
            items(omblead.get("/api/v1/imports")).stream()
                .noneMatch(one -> Set.of("QUEUED", "RUNNING").contains(text(one, "state"))));
    long taken =
        items(omblead.get("/api/v1/imports")).stream()
            .filter(one -> text(one, "state").equals("COMPLETED"))
            .count();
    assertThat(items(omblead.get("/api/v1/hisp/services?limit=1000&q=Trial%20service")))
        .hasSize(Math.toIntExact(taken * ROWS / Reports.PER_SERVICE));
    found.add(taken > imports.size() || answer != null ? Found.NEW : Found.OLD);
  }

  /** The answer, if it came before the server died; the server is up again in either case. */
  private Rest.@Nullable Answer killedDuring(
      PackagedServer server, int longest, Supplier<Rest.Answer> work) {
    CompletableFuture<Rest.Answer> answer = CompletableFuture.supplyAsync(work);
    Rest.Answer given = null;
    // Every fourth dies right after it has answered: what was acknowledged must be there.
    int wait = random.nextInt(4) == 0 ? PATIENCE : random.nextInt(longest);
    try {
      given = answer.get(wait, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      given = null; // The usual case: it dies before it has answered.
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
    server.kill();
    server.startDemo();
    return given;
  }

  private String moved(
      PackagedServer server, String report, Rest.@Nullable Answer answer, String old, String next) {
    String state = state(server, report);
    assertThat(state).isIn(old, next);
    if (answer != null) {
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
      assertThat(state).as("acknowledged").isEqualTo(next);
    }
    found.add(state.equals(old) ? Found.OLD : Found.NEW);
    return state;
  }

  /** A move that has only to be sent: its maker is known to the server, the revision is read. */
  private static Supplier<Rest.Answer> move(
      PackagedServer server, String user, String report, String event) {
    Rest rest = server.rest().as(user, PackagedServer.PASSWORD);
    String revision =
        rest.get("/api/v1/hisp/reports/" + report)
            .json()
            .getAsJsonObject()
            .getAsJsonObject("report")
            .getAsJsonObject("trail")
            .get("revision")
            .getAsString();
    Rest mover = rest.with("If-Match", '"' + revision + '"');
    return () ->
        mover.post(
            "/api/v1/hisp/reports/" + report + "/transitions",
            "{\"event\":\"" + event + "\",\"reason\":\"" + REASON + "\"}");
  }

  private static boolean isObserved(PackagedServer server, String service) {
    String key = "hisp/" + service + "/trust/favourable";
    String measure =
        items(steward(server).get("/api/v1/measures?limit=1000&q=trust")).stream()
            .filter(one -> text(one, "key").equals(key))
            .map(one -> text(one, "id"))
            .findFirst()
            .orElseThrow();
    return steward(server)
        .get("/api/v1/measures/" + measure + "/observations?from=" + QUARTER)
        .text()
        .contains(QUARTER);
  }

  private static long events(PackagedServer server, String report) {
    return items(auditor(server).get("/api/v1/audit/events?action=REPORT_MOVED&object=" + report))
        .size();
  }

  private static List<String> reports(PackagedServer server, String state) {
    return items(steward(server).get("/api/v1/hisp/reports?quarter=" + QUARTER + "&state=" + state))
        .stream()
        .map(one -> text(one, "id"))
        .toList();
  }

  /** Plans are the last that the demo writes. */
  private static boolean isDemoWritten(PackagedServer server) {
    Rest hr = server.rest().as("hr", PackagedServer.PASSWORD);
    return !items(hr.get("/api/v1/plans?state=SIGNING")).isEmpty();
  }

  private static String state(PackagedServer server, String report) {
    return summary(server, report).get("state").getAsString();
  }

  private static JsonObject summary(PackagedServer server, String report) {
    return steward(server)
        .get("/api/v1/hisp/reports/" + report)
        .json()
        .getAsJsonObject()
        .getAsJsonObject("report");
  }

  private static List<JsonElement> items(Rest.Answer answer) {
    JsonArray items = answer.json().getAsJsonObject().getAsJsonArray("items");
    return StreamSupport.stream(items.spliterator(), false).toList();
  }

  private static String text(JsonElement record, String member) {
    return Objects.requireNonNull(record.getAsJsonObject().get(member)).getAsString();
  }

  private static Rest steward(PackagedServer server) {
    return server.rest().as("steward", PackagedServer.PASSWORD);
  }

  private static Rest auditor(PackagedServer server) {
    return server.rest().as("auditor", PackagedServer.PASSWORD);
  }
}
