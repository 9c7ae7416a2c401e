package org.sightline.dashboard.scorecard;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.chart.Sparkline;
import org.sightline.dashboard.measure.FigureText;
import org.sightline.dashboard.measure.MeasureTrail;
import org.sightline.measure.Observation;
import org.sightline.measure.TargetStanding;
import org.sightline.measure.Trend;
import org.sightline.measure.catalogue.MeasureStanding;
import org.sightline.message.Text;

/**
 * A measure of the plan at a glance.
 *
 * @param measure the measure
 * @param name what it is called
 * @param figure the last figure; null where there is none, and without a value where it is withheld
 * @param period the period of that figure; null where there is none
 * @param line its last twelve periods
 * @param trend how it is going
 * @param target how it stands against its target
 * @param until the end of the last period; null where nothing was ever observed
 */
record OverviewTile(
    UUID measure,
    Text name,
    @Nullable FigureText figure,
    @Nullable String period,
    Sparkline line,
    Trend trend,
    TargetStanding target,
    @Nullable Instant until) {

  /** What needs attention comes first: a decline, then a target in danger, then silence. */
  static final Comparator<OverviewTile> NEEDS_ATTENTION_FIRST =
      Comparator.comparingInt(OverviewTile::calm).thenComparing(OverviewTile::measure);

  public OverviewTile {
    requireNonNull(measure, "measure");
    requireNonNull(name, "name");
    requireNonNull(line, "line");
    requireNonNull(trend, "trend");
    requireNonNull(target, "target");
  }

  static OverviewTile of(MeasureStanding standing, ZoneId zone, Locale locale) {
    Observation latest = standing.latest().orElse(null);
    MeasureTrail trail =
        new MeasureTrail(standing.series(), standing.quarter(), standing.calendar(), locale);
    return new OverviewTile(
        standing.measure().id().value(),
        standing.measure().name(),
        latest == null ? null : FigureText.of(latest, standing.measure().kind().unit(), locale),
        latest == null ? null : standing.calendar().text(latest.period()),
        trail.sparkline(),
        standing.verdict().trend(),
        standing.verdict().target(),
        latest == null ? null : latest.period().end().atStartOfDay(zone).toInstant());
  }

  /** The figure as text; empty where there is none or it is withheld. */
  public @Nullable String value() {
    return figure == null ? null : figure.value();
  }

  private int calm() {
    if (trend == Trend.WORSE) {
      return 0;
    }
    return switch (target) {
      case MISSED, OFF -> 1;
      case AT_RISK -> 2;
      default -> 3 + quiet();
    };
  }

  private int quiet() {
    return switch (trend) {
      case NOT_REPORTED -> 0;
      case TOO_EARLY -> 1;
      case NO_REAL_CHANGE -> 2;
      default -> 3;
    };
  }
}
