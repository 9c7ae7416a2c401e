package org.sightline.hisp.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.csv.CsvRow;
import org.sightline.csv.CsvRows;
import org.sightline.document.CsvFile;
import org.sightline.document.CsvKind;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.ingest.ProblemList;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Driver;
import org.sightline.measure.Estimate;
import org.sightline.measure.ObservationFlag;
import org.sightline.statistics.Interval;
import org.sightline.time.FiscalQuarter;

class PublishedCsvTest {

  private static final UUID EMAIL = new UUID(7, 1);
  private static final UUID PHONE = new UUID(7, 2);

  @Test
  void forMachinesIsReadBackAsTheSameFiguresBitForBit() throws IOException {
    PublishedQuarter published = published("Passports");
    ProblemList problems = new ProblemList();

    List<PublishedFigure> read = new ArrayList<>();
    try (CsvRows rows =
        CsvRows.open(new StringReader(machine(published)), MachineColumn.codes(), problems)) {
      for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        read.add(figure(row.get()));
      }
    }

    assertThat(problems.isEmpty()).isTrue();
    assertThat(read).isEqualTo(published.services().get(0).figures());
    assertThat(read).hasSize(3).extracting(PublishedFigure::withheld).contains((Withholding) null);
  }

  @Test
  void forMachinesSaysWithEachRowWhatItIsAbout() {
    String[] row = machine(published("Passports")).split("\r\n", -1)[1].split(",");

    assertThat(row)
        .startsWith("2026", "3", "DOT", "passport-services")
        .endsWith("2026-04-01", "2026-06-30", "1", "2", "11", "2026-08-01T12:00:00Z");
  }

  @Test
  void forSpreadsheetsBeginsWithFiltersPeriodCoverageAndTime() {
    String text = spreadsheet("Passports", Locale.US);

    assertThat(text)
        .startsWith("\ufeff\"Published figures of Passport Services\"\r\n")
        .contains("\"Filter: provider\",\"Passport Services\"")
        .contains("\"Filter: quarter\",\"FY2026-Q3\"")
        .contains("\"Period\",\"FY2026-Q3: April 1, 2026 to June 30, 2026\"")
        .contains("\"Coverage\",\"1 of 2 services; missing: Visas\"")
        .contains("\"Data as of\",\"August 1, 2026")
        .contains("\"Made by\",\"a reader without an account\"")
        .contains("\"Withheld: fewer than 11 answers\"");
    assertThat(spreadsheet("Passports", new Locale("es", "US"))).contains("\"Cobertura\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=cmd|' /C calc'!A0",
        "+1",
        "-1+cmd",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\0=1",
        "\uff1dHYPERLINK(1)",
        "\uff0b1",
        "\uff0d1",
        "\uff20SUM(1)"
      })
  void forSpreadsheetsLetsNoNameBeAFormula(String name) {
    assertThat(spreadsheet(name, Locale.US)).contains("\"'" + name + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Passports", "a=b", "3-1", "'quoted'", " ", "Ünïcode"})
  void forSpreadsheetsLeavesOtherTextAlone(String name) {
    assertThat(spreadsheet(name, Locale.US)).contains("\r\n\"" + name + "\",");
  }

  @Test
  void forSpreadsheetsKeepsNegativeNumbersNumbers() {
    PublishedQuarter published = published("Passports", new Estimate(-3.24, 400L, 1.0, interval()));

    String text = spreadsheet(published, Locale.US);

    assertThat(text).contains("\"-3.2\",\"-5.2\",\"-1.3\"").doesNotContain("'-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2e-5", "1e-3", "100", "0", "33.333333333333336", "4.9e-6"})
  void forMachinesWritesNoExponents(double share) {
    PublishedQuarter published =
        published("P", new Estimate(share, 400L, 1.0, new Interval(share, share + 1)));

    String cell = machine(published).split("\r\n")[1].split(",")[11];

    assertThat(cell).doesNotContainIgnoringCase("e");
    assertThat(Double.parseDouble(cell)).isEqualTo(share);
  }

  private static String spreadsheet(String service, Locale language) {
    return spreadsheet(published(service), language);
  }

  private static String spreadsheet(PublishedQuarter published, Locale language) {
    Clock clock = Clock.fixed(Instant.parse("2026-08-02T00:00:00Z"), ZoneOffset.UTC);
    return new String(
        CsvFile.bytes(
            CsvKind.SPREADSHEET,
            PublishedCover.of(published, clock, language),
            SpreadsheetTable.of(published, language),
            language),
        StandardCharsets.UTF_8);
  }

  private static String machine(PublishedQuarter published) {
    Clock clock = Clock.fixed(Instant.parse("2026-08-02T00:00:00Z"), ZoneOffset.UTC);
    return new String(
        CsvFile.bytes(
            CsvKind.MACHINE,
            PublishedCover.of(published, clock, Locale.US),
            MachineTable.of(published),
            Locale.US),
        StandardCharsets.UTF_8);
  }

  private static Interval interval() {
    return new Interval(-5.2, -1.28);
  }

  private static PublishedFigure figure(CsvRow row) {
    String survey = row.text("survey_id");
    String withheld = row.text("withheld");
    return new PublishedFigure(
        survey.isEmpty() ? null : UUID.fromString(survey),
        row.text("survey"),
        Driver.valueOf(row.text("measure").toUpperCase(Locale.ROOT)),
        withheld.isEmpty() ? null : Withholding.valueOf(withheld),
        row.count("n"),
        row.count("favourable_n"),
        row.decimal("favourable_pct"),
        row.decimal("favourable_lo95"),
        row.decimal("favourable_hi95"),
        row.decimal("mean"),
        row.decimal("mean_lo95"),
        row.decimal("mean_hi95"),
        method(row.text("weighting")),
        Stream.of(row.text("flags").split("\\|"))
            .filter(flag -> !flag.isEmpty())
            .map(ObservationFlag::valueOf)
            .toList());
  }

  private static CombiningMethod method(String weighting) {
    return weighting.equals("volume") ? CombiningMethod.VOLUME_WEIGHTED : CombiningMethod.POOLED;
  }

  private static PublishedQuarter published(String service) {
    return published(service, Estimate.share(287, 412));
  }

  private static PublishedQuarter published(String service, Estimate share) {
    PublishedFigure total = told(null, "", share);
    PublishedFigure few = told(PHONE, "phone", Estimate.share(3, 5));
    return new PublishedQuarter(
        new PublishingProvider(
            new ProviderId(new UUID(1, 1)),
            "Passport Services",
            "passport-services",
            "Department of Travel",
            "DOT",
            1,
            FiscalQuarter.of(2026, 3),
            Instant.parse("2026-08-01T12:00:00Z")),
        FiscalQuarter.of(2026, 3),
        LocalDate.of(2026, 4, 1),
        LocalDate.of(2026, 6, 30),
        List.of(FiscalQuarter.of(2026, 3)),
        new Coverage(1, 2, List.of("Visas")),
        Instant.parse("2026-08-01T12:00:00Z"),
        11,
        List.of(
            new PublishedService(
                new ServiceId(new UUID(2, 1)),
                service,
                1,
                null,
                Instant.parse("2026-08-01T12:00:00Z"),
                CombiningMethod.POOLED,
                1,
                new PublishedReach(1_000L, 500L, 420L, 50.0, 84.0, List.of()),
                List.of(
                    total,
                    told(EMAIL, "email", Estimate.share(284, 407)),
                    few.withheldFor(Withholding.FEW_ANSWERS)))));
  }

  private static PublishedFigure told(@Nullable UUID survey, String label, Estimate share) {
    Interval interval = Objects.requireNonNull(share.interval());
    return new PublishedFigure(
        survey,
        label,
        Driver.TRUST,
        null,
        share.n(),
        287L,
        share.value(),
        interval.low(),
        interval.high(),
        4.0166,
        4.0166 - 1.0 / 3,
        4.0166 + 1.0 / 3,
        CombiningMethod.VOLUME_WEIGHTED,
        List.of(ObservationFlag.NRB_NOTE_DUE, ObservationFlag.SERIES_BREAK));
  }
}
