package org.sightline.hisp.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.document.ExportTable;
import org.sightline.measure.Unit;
import org.sightline.message.Text;

/**
 * Published figures for people with a spreadsheet, in the reader's words. Numbers have one decimal
 * more than on a page.
 */
final class SpreadsheetTable {

  private final PublishedQuarter published;
  private final Locale language;

  private SpreadsheetTable(PublishedQuarter published, Locale language) {
    this.published = published;
    this.language = language;
  }

  static ExportTable of(PublishedQuarter published, Locale language) {
    SpreadsheetTable table = new SpreadsheetTable(published, language);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (PublishedService service : published.services()) {
      service.totals().forEach(figure -> rows.add(table.row(service, figure)));
      service.surveys().forEach(figure -> rows.add(table.row(service, figure)));
    }
    return new ExportTable(SpreadsheetColumn.all(), rows);
  }

  private List<@Nullable Object> row(PublishedService service, PublishedFigure figure) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(service.name());
    cells.add(survey(figure));
    cells.add(figure.driver().label().in(language));
    cells.addAll(answers(figure));
    cells.add(figure.method().label().in(language));
    cells.add(remarks(figure));
    cells.addAll(
        figure.survey() == null
            ? reach(service.reach())
            : Arrays.<@Nullable Object>asList(null, null, null, null));
    cells.add((long) service.version());
    return cells;
  }

  private static List<@Nullable Object> answers(PublishedFigure figure) {
    Long n = figure.n();
    return Arrays.asList(
        number(figure.favourablePct(), Unit.PERCENT, n),
        number(figure.favourableLo95(), Unit.PERCENT, n),
        number(figure.favourableHi95(), Unit.PERCENT, n),
        number(figure.mean(), Unit.SCORE_1_5, n),
        number(figure.meanLo95(), Unit.SCORE_1_5, n),
        number(figure.meanHi95(), Unit.SCORE_1_5, n),
        n);
  }

  private static List<@Nullable Object> reach(PublishedReach reach) {
    return Arrays.asList(
        reach.customers(),
        reach.offered(),
        reach.respondents(),
        number(reach.responseRatePct(), Unit.PERCENT, reach.offered()));
  }

  private String survey(PublishedFigure figure) {
    if (figure.survey() == null) {
      return say("survey.all");
    }
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

  private String say(String key) {
    return Text.of(SpreadsheetTable.class, "sheet." + key).in(language);
  }

  private static @Nullable BigDecimal number(@Nullable Double value, Unit unit, @Nullable Long n) {
    return value == null
        ? null
        : BigDecimal.valueOf(value).setScale(unit.decimals(n) + 1, RoundingMode.HALF_UP);
  }
}
