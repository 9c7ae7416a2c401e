package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.csv.CsvRow;
import org.sightline.csv.CsvRows;
import org.sightline.ingest.ProblemList;

/** What everybody may read without an account, as pages, JSON and CSV, and nothing else. */
@ExtendWith(SharedServer.class)
class PublicFiguresIT {

  private static final String PROVIDERS = "/api/v1/public/providers";

  private Rest anybody;
  private String provider;

  @BeforeEach
  void demoIsLoaded(PackagedServer server) {
    anybody = server.rest();
    Condition.await(() -> !providers().isEmpty());
    provider = providers().get(0).getAsJsonObject().get("id").getAsString();
  }

  @Test
  void areListedByProvider() {
    JsonObject first = providers().get(0).getAsJsonObject();

    assertThat(first.get("name").getAsString()).isNotBlank();
    assertThat(first.get("agency").getAsString()).isNotBlank();
    assertThat(first.get("latest").getAsString()).startsWith("FY");
    Rest.Answer one = anybody.get(PROVIDERS + "?limit=1");
    String next = one.json().getAsJsonObject().get("next").getAsString();
    assertThat(anybody.get(PROVIDERS + "?limit=1&after=" + next).text()).doesNotContain(provider);
  }

  @Test
  void comeBackFromCsvAsTheSameFigures() throws IOException {
    JsonObject told = anybody.get(figures("")).json().getAsJsonObject();
    String csv = anybody.get(figures(".csv") + "?kind=machine").text();
    List<String> columns = List.of(csv.lines().findFirst().orElseThrow().split(","));
    ProblemList problems = new ProblemList();
    List<String> read = new ArrayList<>();

    try (CsvRows rows = CsvRows.open(new StringReader(csv), columns, problems)) {
      for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        read.add(line(row.get()));
      }
    }

    assertThat(problems.details()).isEmpty();
    assertThat(read).hasSizeGreaterThan(10).containsExactlyElementsOf(lines(told));
  }

  @Test
  void sayInEveryKindForWhatTheyWereAsked() {
    JsonObject told = anybody.get(figures("")).json().getAsJsonObject();
    Rest.Answer sheet = anybody.get(figures(".csv") + "?kind=spreadsheet&lang=es");
    Rest.Answer machine = anybody.get(figures(".csv"));

    assertThat(told.keySet())
        .contains("provider", "quarter", "periodStart", "periodEnd", "coverage", "asOf");
    assertThat(sheet.text())
        .startsWith("\ufeff")
        .contains("\"Filtro: trimestre\"", "\"Período\"", "\"Cobertura\"", "\"Datos a fecha de\"");
    assertThat(machine.text().lines().findFirst().orElseThrow())
        .startsWith("fiscal_year,quarter,organization_abbreviation,service_provider_slug")
        .endsWith("services_covered,services_total,shown_from_n,as_of");
    assertThat(sheet.header("Content-Disposition")).endsWith(".csv\"").contains("attachment");
    assertThat(machine.header("Content-Type")).startsWith("text/csv");
  }

  @Test
  void mayBeKeptForAWhileAndMakeNoSession() {
    for (String path : List.of(PROVIDERS, figures(""), figures(".csv"))) {
      assertThat(anybody.get(path).headers().allValues("Cache-Control"))
          .as(path)
          .containsExactly("public, max-age=300");
    }
    assertThat(anybody.get("/public/providers.xhtml").status()).isEqualTo(200);
    assertThat(anybody.get("/public/provider.xhtml?provider=" + provider).status()).isEqualTo(200);
    assertThat(anybody.cookies()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/public/provider.xhtml, 404",
    "/public/provider.xhtml?provider=nobody, 404",
    "/public/provider.xhtml?provider=00000000-0000-0000-0000-000000000001, 404",
    "/public/provider.xhtml?provider={id}&quarter=spring, 400",
    "/public/provider.xhtml?provider={id}&quarter=FY1999-Q1, 404",
    "/public/provider.xhtml?provider={id}&quarter=FY2026-Q9, 400",
    "/public/nothing.xhtml, 404",
    "/public/, 404",
    "/api/v1/public/providers/nobody/figures, 404",
    "/api/v1/public/providers/{id}/figures?quarter=spring, 400",
    "/api/v1/public/providers/{id}/figures.csv?kind=excel, 400",
    "/api/v1/public/providers?after=nonsense, 400",
    "/api/v1/public/reports, 404"
  })
  void answerTamperedAddressesReadably(String path, int status) {
    Rest.Answer answer = anybody.get(path.replace("{id}", provider));

    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.text())
        .containsAnyOf("<h1", "\"title\"")
        .doesNotContain("Exception")
        .doesNotContain("login.xhtml?from");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/hisp/services.xhtml",
        "/public/../hisp/services.xhtml",
        "/public/..;/hisp/services.xhtml",
        "/api/v1/hisp/services",
        "/api/v1/public/../hisp/services",
        "/api/v1/measures"
      })
  void openNothingElse(String path) {
    assertThat(anybody.get(path).status()).isIn(302, 303, 400, 401, 404);
    assertThat(anybody.get(path).text()).doesNotContain("\"items\"").doesNotContain("<table");
  }

  @Test
  void areOnlyRead() {
    for (String method : List.of("POST", "PUT", "DELETE")) {
      assertThat(anybody.send(method, PROVIDERS, BodyPublishers.noBody()).status())
          .as(method)
          .isIn(401, 405);
    }
    assertThat(anybody.send("HEAD", figures(".csv"), BodyPublishers.noBody()).status())
        .isEqualTo(200);
  }

  @Test
  void canBeReadInBothLanguagesWithoutScripts() {
    String english = anybody.get("/public/provider.xhtml?provider=" + provider).text();
    String spanish =
        anybody
            .with("Accept-Language", "es")
            .get("/public/provider.xhtml?provider=" + provider)
            .text();

    assertThat(english)
        .contains("<table", "Favourable answers", "Data as of", "95\u00a0% interval")
        .contains("figures.csv?quarter=");
    assertThat(spanish).contains("Respuestas favorables", "Datos al");
    assertThat(anybody.get("/public/providers.xhtml?q=zzzzzz").text())
        .contains("No provider with published figures has such a name");
    assertThat(anybody.get("/login.xhtml").text()).contains("/public/providers.xhtml");
  }

  private JsonArray providers() {
    return anybody.get(PROVIDERS).json().getAsJsonObject().getAsJsonArray("items");
  }

  private String figures(String end) {
    return PROVIDERS + "/" + provider + "/figures" + end;
  }

  private static List<String> lines(JsonObject told) {
    List<String> lines = new ArrayList<>();
    for (JsonElement service : told.getAsJsonArray("services")) {
      for (JsonElement figure : service.getAsJsonObject().getAsJsonArray("figures")) {
        lines.add(line(service.getAsJsonObject(), figure.getAsJsonObject()));
      }
    }
    return lines;
  }

  private static String line(JsonObject service, JsonObject figure) {
    return String.join(
        " ",
        service.get("id").getAsString(),
        text(figure, "survey"),
        figure.get("driver").getAsString(),
        text(figure, "withheld"),
        bits(number(figure, "n")),
        bits(number(figure, "favourablePct")),
        bits(number(figure, "favourableLo95")),
        bits(number(figure, "favourableHi95")),
        bits(number(figure, "mean")),
        bits(number(figure, "meanLo95")),
        bits(number(figure, "meanHi95")));
  }

  private static String line(CsvRow row) {
    Long n = row.count("n");
    return String.join(
        " ",
        row.text("service_id"),
        row.text("survey_id"),
        row.text("measure").toUpperCase(Locale.ROOT),
        row.text("withheld"),
        bits(n == null ? null : n.doubleValue()),
        bits(row.decimal("favourable_pct")),
        bits(row.decimal("favourable_lo95")),
        bits(row.decimal("favourable_hi95")),
        bits(row.decimal("mean")),
        bits(row.decimal("mean_lo95")),
        bits(row.decimal("mean_hi95")));
  }

  private static String text(JsonObject record, String name) {
    return record.get(name).isJsonNull() ? "" : record.get(name).getAsString();
  }

  private static @Nullable Double number(JsonObject record, String name) {
    return record.get(name).isJsonNull() ? null : record.get(name).getAsDouble();
  }

  private static String bits(@Nullable Double value) {
    return value == null ? "-" : Long.toHexString(Double.doubleToLongBits(value));
  }
}
