package org.sightline.dashboard.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sightline.measure.Driver;
import org.sightline.measure.TargetStanding;
import org.sightline.measure.Trend;

class OverviewTileTest {

  @Test
  void putsWhatNeedsAttentionFirst() {
    List<OverviewTile> sorted =
        Stream.of(
                tile(1, Trend.BETTER, TargetStanding.MET, 6),
                tile(2, Trend.NO_REAL_CHANGE, TargetStanding.ON_COURSE, 6),
                tile(3, Trend.TOO_EARLY, TargetStanding.NOT_SET, 1),
                tile(4, Trend.NOT_REPORTED, TargetStanding.NOT_SET, 0),
                tile(5, Trend.NO_REAL_CHANGE, TargetStanding.AT_RISK, 6),
                tile(6, Trend.BETTER, TargetStanding.OFF, 6),
                tile(7, Trend.WORSE, TargetStanding.MET, 6))
            .sorted(OverviewTile.NEEDS_ATTENTION_FIRST)
            .toList();

    assertThat(sorted)
        .extracting(tile -> tile.name().in(Locale.ENGLISH).replaceAll("\\D", ""))
        .containsExactly("7", "6", "5", "4", "3", "2", "1");
  }

  @Test
  void showsTheLastFigureWithItsPeriodAndAge() {
    OverviewTile tile = tile(1, Trend.BETTER, TargetStanding.MET, 6);

    assertThat(tile.value()).startsWith("70.5");
    assertThat(tile.period()).isEqualTo("FY2026-Q2");
    assertThat(tile.until()).hasToString("2026-04-01T00:00:00Z");
    assertThat(tile.line().isEmpty()).isFalse();
  }

  @Test
  void showsNothingWhereNothingWasObserved() {
    OverviewTile tile = tile(1, Trend.NOT_REPORTED, TargetStanding.NOT_SET, 0);

    assertThat(tile.value()).isNull();
    assertThat(tile.until()).isNull();
    assertThat(tile.line().isEmpty()).isTrue();
  }

  private static OverviewTile tile(long service, Trend trend, TargetStanding target, int n) {
    return OverviewTile.of(
        Standings.of(service, Driver.TRUST, trend, target, n), ZoneOffset.UTC, Locale.ENGLISH);
  }
}
