package org.sightline.packaged;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sightline.ground.TestGround;

/**
 * The whole server dies, without being told, while a report is submitted, another is published and
 * a file is imported, each begun at a point that a seed chooses. Afterwards each of them is as it
 * was before or as it was to become, the audit trail says the same, and what was acknowledged is
 * there.
 */
class KilledMovesIT {

  private static final long SEED = 20_261_122L;

  /** Each with three points but the last, which has no draft left to submit: twenty in all. */
  private static final int ROUNDS_ON_H2 = 7;

  private static final int ROUNDS_ON_POSTGRESQL = 2;
  private static final int LONGEST_LEAD = 400;
  private static final int ROWS = 240;
  private static final String QUARTER = "FY2027-Q1";
  private static final String REASON = "The quarter is not over, and this is a trial";

  /** How a killed work was found afterwards. */
  private enum Found {
    OLD,
    NEW
  }

  /** One thing that somebody asks of the server, and how to tell afterwards what became of it. */
  private record Work(Supplier<Rest.Answer> asked, Consumer<Rest.@Nullable Answer> check) {}

  private final Random random = new Random(SEED);
  private final Set<Found> found = EnumSet.noneOf(Found.class);
  private final List<String> imports = new ArrayList<>();

  @Test
  void leavesTheOldStateOrTheNewOneAndAnAuditTrailThatAgrees() {
    try (PackagedServer server = PackagedServer.prepare("killedmoves")) {
      server.startDemo();
      Condition.await(() -> isDemoWritten(server));
      List<String> drafts = reports(server, "DRAFT");
      int rounds = TestGround.database().postgresql() ? ROUNDS_ON_POSTGRESQL : ROUNDS_ON_H2;
      assertThat(drafts).as("drafts to be moved").hasSizeGreaterThanOrEqualTo(rounds);
      for (int round = 0; round < rounds; round++) {
        List<Work> works = new ArrayList<>();
        works.add(publishing(server, drafts.get(round)));
        works.add(loading(server, round));
        if (round + 1 < drafts.size()) {
          works.add(submitting(server, drafts.get(round + 1)));
        }
        killedDuring(server, works);
        assertThat(auditor(server).post("/api/v1/audit/verify", "").text())
            .contains("\"intact\":true");
      }
    }
    assertThat(found).as("states in which killed works were found").contains(Found.OLD, Found.NEW);
  }

  private Work submitting(PackagedServer server, String report) {
    return new Work(
        move(server, "steward", report, "submit"),
        answer -> {
          String state = moved(server, report, answer, "DRAFT", "SUBMITTED");
          int filings = state.equals("SUBMITTED") ? 1 : 0;
          assertThat(steward(server).items("/api/v1/hisp/reports/" + report + "/filings"))
              .hasSize(filings);
          assertThat(events(server, report)).isEqualTo(filings);
        });
  }

  private Work publishing(PackagedServer server, String report) {
    if (state(server, report).equals("DRAFT")) {
      assertThat(move(server, "steward", report, "submit").get().status()).isEqualTo(200);
    }
    String service = summary(server, report).get("service").getAsString();
    return new Work(
        move(server, "omblead", report, "publish"),
        answer -> {
          String state = moved(server, report, answer, "SUBMITTED", "PUBLISHED");
          boolean published = state.equals("PUBLISHED");
          assertThat(events(server, report)).isEqualTo(published ? 2 : 1);
          assertThat(isObserved(server, service)).isEqualTo(published);
        });
  }

  private Work loading(PackagedServer server, int round) {
    Reports file = new Reports();
    for (int row = 0; row < ROWS; row++) {
      file.row(10_000 * round + row);
    }
    ImportClient client = ImportClient.of(server);
    return new Work(() -> client.send(file.csv()), answer -> loaded(server, answer));
  }

  private void loaded(PackagedServer server, Rest.@Nullable Answer answer) {
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
            omblead.items("/api/v1/imports").stream()
                .noneMatch(one -> Set.of("QUEUED", "RUNNING").contains(text(one, "state"))));
    long taken =
        omblead.items("/api/v1/imports").stream()
            .filter(one -> text(one, "state").equals("COMPLETED"))
            .count();
    assertThat(omblead.items("/api/v1/hisp/services?limit=1000&q=Trial%20service"))
        .hasSize(Math.toIntExact(taken * ROWS / Reports.PER_SERVICE));
    found.add(taken > imports.size() || answer != null ? Found.NEW : Found.OLD);
  }

  /** The works begin at their points before the kill; then the server is up again. */
  private void killedDuring(PackagedServer server, List<Work> works) {
    List<CompletableFuture<Rest.Answer>> answers =
        works.stream()
            .map(
                work ->
                    CompletableFuture.supplyAsync(
                        work.asked(), after(random.nextInt(LONGEST_LEAD))))
            .toList();
    // Every fourth time it dies right after an answer: what was acknowledged must be there.
    CompletableFuture<Void> killed =
        random.nextInt(4) == 0
            ? CompletableFuture.anyOf(answers.toArray(CompletableFuture[]::new))
                .thenRun(server::kill)
            : CompletableFuture.runAsync(server::kill, after(LONGEST_LEAD));
    killed.join();
    List<Optional<Rest.Answer>> given = answers.stream().map(KilledMovesIT::given).toList();
    server.startDemo();
    for (int i = 0; i < works.size(); i++) {
      works.get(i).check().accept(given.get(i).orElse(null));
    }
  }

  private static Executor after(int milliseconds) {
    return CompletableFuture.delayedExecutor(milliseconds, MILLISECONDS);
  }

  /** The answer, if it came before the server died. */
  private static Optional<Rest.Answer> given(CompletableFuture<Rest.Answer> answer) {
    return answer.handle((came, failed) -> Optional.ofNullable(came)).join();
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
        steward(server).items("/api/v1/measures?limit=1000&q=trust").stream()
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
    return auditor(server)
        .items("/api/v1/audit/events?action=REPORT_MOVED&object=" + report)
        .size();
  }

  private static List<String> reports(PackagedServer server, String state) {
    return steward(server)
        .items("/api/v1/hisp/reports?quarter=" + QUARTER + "&state=" + state)
        .stream()
        .map(one -> text(one, "id"))
        .toList();
  }

  /** Plans are the last that the demo writes. */
  private static boolean isDemoWritten(PackagedServer server) {
    Rest hr = server.rest().as("hr", PackagedServer.PASSWORD);
    return !hr.items("/api/v1/plans?state=SIGNING").isEmpty();
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

  private static String text(JsonObject record, String member) {
    return Objects.requireNonNull(record.get(member)).getAsString();
  }

  private static Rest steward(PackagedServer server) {
    return server.rest().as("steward", PackagedServer.PASSWORD);
  }

  private static Rest auditor(PackagedServer server) {
    return server.rest().as("auditor", PackagedServer.PASSWORD);
  }
}
