package org.sightline.hisp.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.ObservationFlag;

/**
 * Published figures for programs: one row for each figure, in the column order of the quarterly
 * package, then the columns that say for which provider, period and coverage they were asked.
 * Numbers are unrounded, a withheld or unknown one is blank.
 */
final class MachineTable {

  static final List<String> COLUMNS =
      List.of(
          "fiscal_year",
          "quarter",
          "organization_abbreviation",
          "service_provider_slug",
          "service_id",
          "service_name",
          "level",
          "measure",
          "scale",
          "n",
          "favourable_n",
          "favourable_pct",
          "favourable_lo95",
          "favourable_hi95",
          "mean",
          "mean_lo95",
          "mean_hi95",
          "customers",
          "offered",
          "respondents",
          "coverage_rate_pct",
          "response_rate_pct",
          "weighting",
          "flags",
          "method_version",
          "withheld",
          "service_provider_id",
          "service_provider_name",
          "survey_id",
          "survey",
          "version",
          "snapshot_sha256",
          "period_start",
          "period_end",
          "services_covered",
          "services_total",
          "shown_from_n",
          "as_of");

  /** How many people a single survey concerns is not published. */
  private static final PublishedReach NOTHING_TOLD =
      new PublishedReach(null, null, null, null, null, List.of());

  private final PublishedQuarter published;

  MachineTable(PublishedQuarter published) {
    this.published = published;
  }

  /** The whole file. */
  String text() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS);
    for (PublishedService service : published.services()) {
      service.figures().forEach(figure -> rows.add(row(service, figure)));
    }
    return Csv.machine(rows);
  }

  private List<String> row(PublishedService service, PublishedFigure figure) {
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(published.quarter().year().value()));
    cells.add(String.valueOf(published.quarter().number()));
    cells.add(published.provider().agencyAbbreviation());
    cells.add(text(published.provider().slug()));
    cells.add(service.id().toString());
    cells.add(service.name());
    addFigure(figure, cells);
    addReach(figure.survey() == null ? service.reach() : NOTHING_TOLD, cells);
    cells.add(weighting(figure.method()));
    cells.add(figure.flags().stream().map(Enum::name).collect(Collectors.joining("|")));
    cells.add(String.valueOf(service.methodVersion()));
    cells.add(text(figure.withheld()));
    cells.add(published.provider().id().toString());
    cells.add(published.provider().name());
    cells.add(text(figure.survey()));
    cells.add(figure.label());
    cells.add(String.valueOf(service.version()));
    cells.add(text(service.snapshotHash()));
    cells.add(published.periodStart().toString());
    cells.add(published.periodEnd().toString());
    cells.add(String.valueOf(published.coverage().published()));
    cells.add(String.valueOf(published.coverage().services()));
    cells.add(String.valueOf(published.shownFrom()));
    cells.add(service.asOf().toString());
    return cells;
  }

  private static void addFigure(PublishedFigure figure, List<String> cells) {
    cells.add(figure.survey() == null ? "service" : "result");
    cells.add(figure.driver().name().toLowerCase(Locale.ROOT));
    cells.add(scale(figure));
    cells.add(text(figure.n()));
    cells.add(text(figure.favourableN()));
    cells.add(number(figure.favourablePct()));
    cells.add(number(figure.favourableLo95()));
    cells.add(number(figure.favourableHi95()));
    cells.add(number(figure.mean()));
    cells.add(number(figure.meanLo95()));
    cells.add(number(figure.meanHi95()));
  }

  private static void addReach(PublishedReach reach, List<String> cells) {
    cells.add(text(reach.customers()));
    cells.add(text(reach.offered()));
    cells.add(text(reach.respondents()));
    cells.add(number(reach.coverageRatePct()));
    cells.add(number(reach.responseRatePct()));
  }

  /** The scale is not told of a withheld figure: that only its ends were used says something. */
  private static String scale(PublishedFigure figure) {
    if (figure.withheld() != null) {
      return "";
    }
    return figure.flags().contains(ObservationFlag.BINARY_CODED) ? "thumbs" : "likert";
  }

  private static String weighting(CombiningMethod method) {
    return switch (method) {
      case POOLED -> "pooled";
      case VOLUME_WEIGHTED -> "volume";
      case EQUAL -> "equal";
      case REPORTED -> "none";
    };
  }

  /** Every digit that the number needs to be read back as the same, and no exponent. */
  private static String number(@Nullable Double value) {
    return value == null ? "" : new BigDecimal(Double.toString(value)).toPlainString();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
