package org.sightline.hisp.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.document.ExportTable;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.ObservationFlag;

/**
 * Published figures for programs: one row for each figure, in the column order of the quarterly
 * package, then the columns that say for which provider, period and coverage they were asked.
 * Numbers are unrounded, a withheld or unknown one is blank.
 */
final class MachineTable {

  /** How many people a single survey concerns is not published. */
  private static final PublishedReach NOTHING_TOLD =
      new PublishedReach(null, null, null, null, null, List.of());

  private final PublishedQuarter published;

  private MachineTable(PublishedQuarter published) {
    this.published = published;
  }

  static ExportTable of(PublishedQuarter published) {
    MachineTable table = new MachineTable(published);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (PublishedService service : published.services()) {
      for (PublishedFigure figure : service.figures()) {
        rows.add(table.row(service, figure));
      }
    }
    return new ExportTable(MachineColumn.all(), rows);
  }

  private List<@Nullable Object> row(PublishedService service, PublishedFigure figure) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.addAll(about(service));
    cells.addAll(answers(figure));
    cells.addAll(reach(figure.survey() == null ? service.reach() : NOTHING_TOLD));
    cells.addAll(making(service, figure));
    cells.addAll(asked(service, figure));
    return cells;
  }

  private List<@Nullable Object> about(PublishedService service) {
    return Arrays.asList(
        (long) published.quarter().year().value(),
        (long) published.quarter().number(),
        published.provider().agencyAbbreviation(),
        published.provider().slug(),
        service.id().toString(),
        service.name());
  }

  private static List<@Nullable Object> answers(PublishedFigure figure) {
    return Arrays.asList(
        figure.survey() == null ? "service" : "result",
        figure.driver().name().toLowerCase(Locale.ROOT),
        scale(figure),
        figure.n(),
        figure.favourableN(),
        number(figure.favourablePct()),
        number(figure.favourableLo95()),
        number(figure.favourableHi95()),
        number(figure.mean()),
        number(figure.meanLo95()),
        number(figure.meanHi95()));
  }

  private static List<@Nullable Object> reach(PublishedReach reach) {
    return Arrays.asList(
        reach.customers(),
        reach.offered(),
        reach.respondents(),
        number(reach.coverageRatePct()),
        number(reach.responseRatePct()));
  }

  private static List<@Nullable Object> making(PublishedService service, PublishedFigure figure) {
    return Arrays.asList(
        weighting(figure.method()),
        figure.flags().stream().map(Enum::name).collect(Collectors.joining("|")),
        (long) service.methodVersion(),
        text(figure.withheld()));
  }

  private List<@Nullable Object> asked(PublishedService service, PublishedFigure figure) {
    return Arrays.asList(
        published.provider().id().toString(),
        published.provider().name(),
        text(figure.survey()),
        figure.label(),
        (long) service.version(),
        service.snapshotHash(),
        published.periodStart(),
        published.periodEnd(),
        (long) published.coverage().published(),
        (long) published.coverage().services(),
        published.shownFrom(),
        service.asOf().toString());
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

  /** Every digit that the number needs to be read back as the same. */
  private static @Nullable BigDecimal number(@Nullable Double value) {
    return value == null ? null : new BigDecimal(Double.toString(value));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
