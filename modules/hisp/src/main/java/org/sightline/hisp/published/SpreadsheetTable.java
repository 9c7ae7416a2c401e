package org.sightline.hisp.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Unit;
import org.sightline.message.Text;

/**
 * Published figures for people with a spreadsheet: a cover that says what was asked for, then a
 * table in the reader's words. Numbers have one decimal more than on a page.
 */
final class SpreadsheetTable {

  private static final List<String> HEADINGS =
      List.of(
          "service",
          "survey",
          "question",
          "favourable",
          "low",
          "high",
          "mean",
          "mean.low",
          "mean.high",
          "n",
          "method",
          "remarks",
          "customers",
          "offered",
          "respondents",
          "response",
          "version");

  private final PublishedQuarter published;
  private final ZoneId zone;
  private final Locale language;

  SpreadsheetTable(PublishedQuarter published, ZoneId zone, Locale language) {
    this.published = published;
    this.zone = zone;
    this.language = language;
  }

  /** The whole file. */
  String text() {
    List<List<String>> rows = new ArrayList<>(cover());
    rows.add(List.of());
    rows.add(HEADINGS.stream().map(name -> say("column." + name)).toList());
    for (PublishedService service : published.services()) {
      service.totals().forEach(figure -> rows.add(row(service, figure)));
      service.surveys().forEach(figure -> rows.add(row(service, figure)));
    }
    return Csv.spreadsheet(rows);
  }

  private List<List<String>> cover() {
    PublishingProvider provider = published.provider();
    DateTimeFormatter day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
    DateTimeFormatter time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.LONG)
            .withLocale(language);
    Coverage coverage = published.coverage();
    return Stream.of(
            List.of(say("cover.title")),
            List.of(say("cover.provider"), provider.name()),
            List.of(say("cover.agency"), provider.agency()),
            List.of(say("cover.filters"), say("cover.filter", provider.name(), quarter())),
            List.of(
                say("cover.period"),
                say(
                    "cover.dates",
                    quarter(),
                    day.format(published.periodStart()),
                    day.format(published.periodEnd()))),
            List.of(
                say("cover.coverage"),
                say("cover.services", coverage.published(), coverage.services())),
            List.of(say("cover.missing"), String.join("; ", coverage.missing())),
            List.of(say("cover.asof"), time.format(published.asOf().atZone(zone))),
            List.of(say("cover.note"), say("cover.withheld", published.shownFrom())))
        .map(row -> row.stream().map(Csv::neutral).toList())
        .toList();
  }

  private List<String> row(PublishedService service, PublishedFigure figure) {
    boolean total = figure.survey() == null;
    PublishedReach reach = service.reach();
    List<String> cells = new ArrayList<>();
    cells.add(Csv.neutral(service.name()));
    cells.add(Csv.neutral(total ? say("survey.all") : surveyName(figure)));
    cells.add(figure.driver().label().in(language));
    cells.add(number(figure.favourablePct(), Unit.PERCENT, figure.n()));
    cells.add(number(figure.favourableLo95(), Unit.PERCENT, figure.n()));
    cells.add(number(figure.favourableHi95(), Unit.PERCENT, figure.n()));
    cells.add(number(figure.mean(), Unit.SCORE_1_5, figure.n()));
    cells.add(number(figure.meanLo95(), Unit.SCORE_1_5, figure.n()));
    cells.add(number(figure.meanHi95(), Unit.SCORE_1_5, figure.n()));
    cells.add(count(figure.n()));
    cells.add(figure.method().label().in(language));
    cells.add(remarks(figure));
    cells.add(total ? count(reach.customers()) : "");
    cells.add(total ? count(reach.offered()) : "");
    cells.add(total ? count(reach.respondents()) : "");
    cells.add(total ? number(reach.responseRatePct(), Unit.PERCENT, reach.offered()) : "");
    cells.add(String.valueOf(service.version()));
    return cells;
  }

  private String surveyName(PublishedFigure figure) {
    return figure.label().isBlank() ? say("survey.unnamed") : figure.label();
  }

  private String remarks(PublishedFigure figure) {
    Withholding withheld = figure.withheld();
    return withheld != null
        ? withheld.label(published.shownFrom()).in(language)
        : figure.flags().stream()
            .map(flag -> flag.label().in(language))
            .collect(Collectors.joining("; "));
  }

  private String quarter() {
    return published.quarter().toString();
  }

  private String say(String key, Object... args) {
    return Text.of(SpreadsheetTable.class, "sheet." + key, args).in(language);
  }

  private static String number(@Nullable Double value, Unit unit, @Nullable Long n) {
    return value == null
        ? ""
        : BigDecimal.valueOf(value)
            .setScale(unit.decimals(n) + 1, RoundingMode.HALF_UP)
            .toPlainString();
  }

  private static String count(@Nullable Long value) {
    return value == null ? "" : value.toString();
  }
}
