package org.sightline.dashboard.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sightline.dashboard.chart.Dot;
import org.sightline.dashboard.chart.PointRow;
import org.sightline.measure.Driver;
import org.sightline.measure.TargetStanding;
import org.sightline.measure.Trend;
import org.sightline.measure.catalogue.MeasureStanding;

class AlignedPanelsTest {

  @Test
  void putsAQuarterAtTheSamePlaceInBothPanels() {
    AlignedPanels panels = AlignedPanels.of(series(0, 6), series(3, 5), Locale.ENGLISH);

    assertThat(panels.period()).isEqualTo("FY2025-Q1 – FY2026-Q4");
    assertThat(panels.upper().rows()).hasSize(8);
    assertThat(panels.upper().rows().stream().map(PointRow::label))
        .isEqualTo(panels.lower().rows().stream().map(PointRow::label).toList());
    assertThat(panels.upper().dots().stream().map(Dot::x).skip(3).limit(3))
        .isEqualTo(panels.lower().dots().stream().map(Dot::x).limit(3).toList());
  }

  @Test
  void showsNothingWhereNothingWasObserved() {
    AlignedPanels panels = AlignedPanels.of(series(0, 0), series(0, 0), Locale.ENGLISH);

    assertThat(panels.upper().isEmpty()).isTrue();
    assertThat(panels.lower().isEmpty()).isTrue();
    assertThat(panels.period()).isEmpty();
  }

  private static MeasureStanding series(int from, int count) {
    return Standings.of(1, Driver.TRUST, Trend.NO_REAL_CHANGE, TargetStanding.NOT_SET, from, count);
  }
}
