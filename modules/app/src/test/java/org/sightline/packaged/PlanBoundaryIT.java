package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Plans as programs write them: versions, moves out of turn, and a plan taken over. */
@ExtendWith(SharedServer.class)
class PlanBoundaryIT {

  private static final String PLANS = "/api/v1/plans";

  private Rest hr;
  private JsonObject draft;

  @BeforeEach
  void findADraft(PackagedServer server) {
    hr = server.rest().as("hr", PackagedServer.PASSWORD);
    Condition.await(() -> !plans("ESTABLISHED").isEmpty() && !plans("DRAFT").isEmpty());
    draft = plans("DRAFT").get(0);
  }

  @Test
  void takeAChangeAgainstTheVersionReadOnly() {
    String address = PLANS + "/" + id(draft);
    Rest.Answer read = hr.get(address);
    String content = read.json().getAsJsonObject().get("content").toString();
    String before = read.header("ETag");

    assertThat(hr.put(address, content).status()).isEqualTo(428);
    Rest.Answer first = hr.with("If-Match", before).put(address, content);
    Rest.Answer second = hr.with("If-Match", before).put(address, content);

    assertThat(first.status()).as(first.text()).isEqualTo(200);
    assertThat(first.header("ETag")).isNotEqualTo(before);
    assertThat(second.status()).isEqualTo(412);
    assertThat(second.text()).contains("/problems/plan-changed");
    assertThat(hr.get(address).header("ETag")).isEqualTo(first.header("ETag"));
  }

  @Test
  void areNotEmptiedByABodyThatForgetsTheirElements() {
    String address = PLANS + "/" + id(draft);
    Rest.Answer read = hr.get(address);

    Rest.Answer refused = hr.with("If-Match", read.header("ETag")).put(address, "{\"element\":[]}");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().getAsJsonObject().get("pointer").getAsString())
        .isEqualTo("/elements");
    assertThat(hr.get(address).header("ETag")).isEqualTo(read.header("ETag"));
  }

  @Test
  void moveFromTheVersionReadOnly() {
    String moves = PLANS + "/" + id(draft) + "/transitions";
    String close = "{\"event\":\"CLOSE\",\"closure\":\"DUPLICATE\",\"reason\":\"Made twice.\"}";

    assertThat(hr.post(moves, close).status()).isEqualTo(428);
    assertThat(hr.with("If-Match", "\"0\"").post(moves, close).status()).isEqualTo(412);
    assertThat(hr.get(PLANS + "/" + id(draft)).text()).contains("\"DRAFT\"");
  }

  @Test
  void refuseAMoveOutOfTurnAndNameThoseAllowed() {
    Rest.Answer refused =
        hr.with("If-Match", hr.get(PLANS + "/" + id(draft)).header("ETag"))
            .post(PLANS + "/" + id(draft) + "/transitions", "{\"event\":\"REQUEST_SIGNATURES\"}");

    assertThat(refused.status()).isEqualTo(409);
    JsonObject problem = refused.json().getAsJsonObject();
    assertThat(problem.get("state").getAsString()).isEqualTo("DRAFT");
    assertThat(texts(problem.getAsJsonArray("allowed"))).contains("CONSULT", "CLOSE");
  }

  @Test
  void takeOverWhatAFormerPlanAskedForInResults() {
    JsonObject former = plans("ESTABLISHED").get(0);
    int year = former.get("fiscalYear").getAsInt() + 2;
    assertThat(hr.postForm("/plan/plans.xhtml?year=" + year, Map.of("do", "open")).status())
        .isEqualTo(303);

    Rest.Answer made =
        hr.post(
            PLANS,
            "{\"executive\":\"%s\",\"fiscalYear\":%d,\"copyOf\":\"%s\"}"
                .formatted(former.get("executive").getAsString(), year, id(former)));

    assertThat(made.status()).as(made.text()).isEqualTo(201);
    JsonObject copy = made.json().getAsJsonObject();
    JsonObject read = hr.get(PLANS + "/" + id(former)).json().getAsJsonObject();
    assertThat(copy.getAsJsonObject("plan").get("state").getAsString()).isEqualTo("DRAFT");
    assertThat(copy.getAsJsonArray("signatures")).isEmpty();
    assertThat(results(copy)).isNotEmpty().isEqualTo(results(read));
  }

  @Test
  void leaveAsPdfWithTheHashOfTheirText() throws IOException {
    String address = PLANS + "/" + id(plans("ESTABLISHED").get(0));
    String hash =
        hr.get(address + ".json").json().getAsJsonObject().get("contentHash").getAsString();

    Rest.Answer file = hr.get(address + ".pdf");

    assertThat(file.status()).as(file.text()).isEqualTo(200);
    assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(file.header("Content-Disposition"))
        .matches("attachment; filename=\"FY.*-v1\\.pdf\"");
    assertThat(file.header("Cache-Control")).contains("no-store");
    assertThat(words(file.content())).contains(hash).doesNotContain("DRAFT");
    assertThat(words(hr.get(PLANS + "/" + id(draft) + ".pdf").content())).contains("DRAFT");
  }

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Statements of the results requirements of a plan. */
  private static List<String> results(JsonObject details) {
    List<String> statements = new ArrayList<>();
    for (JsonElement element : details.getAsJsonObject("content").getAsJsonArray("elements")) {
      for (JsonElement one : element.getAsJsonObject().getAsJsonArray("requirements")) {
        JsonObject requirement = one.getAsJsonObject();
        if (requirement.get("kind").getAsString().endsWith("RESULT")) {
          statements.add(requirement.get("statement").getAsString());
        }
      }
    }
    return statements;
  }

  private List<JsonObject> plans(String state) {
    List<JsonObject> plans = new ArrayList<>();
    for (JsonElement item :
        hr.get(PLANS + "?limit=1000&state=" + state)
            .json()
            .getAsJsonObject()
            .getAsJsonArray("items")) {
      plans.add(item.getAsJsonObject());
    }
    return plans;
  }

  private static String id(JsonObject plan) {
    return plan.get("id").getAsString();
  }

  private static List<String> texts(Iterable<JsonElement> array) {
    List<String> texts = new ArrayList<>();
    array.forEach(one -> texts.add(one.getAsString()));
    return texts;
  }
}
