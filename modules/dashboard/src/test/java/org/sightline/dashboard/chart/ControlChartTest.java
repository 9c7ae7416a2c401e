package org.sightline.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.measure.Unit;
import org.sightline.statistics.ControlLimits;

class ControlChartTest {

  /** Width of the plot on a screen of 320 pixels, less the paddings of page and card. */
  private static final double NARROW = 254;

  /** Width of a label such as "FY26 Q1" at 12 pixels. */
  private static final double LABEL = 50;

  @Test
  void laysPointsBetweenTheGutters() {
    ControlChart chart = chart(series(5));

    assertThat(chart.dots()).extracting(Dot::x).containsExactly(13.0, 30.0, 47.0, 64.0, 81.0);
    assertThat(chart.dots())
        .extracting(Dot::last)
        .containsExactly(false, false, false, false, true);
    assertThat(chart.strokes()).hasSize(4);
  }

  @Test
  void breaksTheLineAtAMissingPeriodAndNamesIt() {
    List<ChartPoint> points =
        List.of(ChartPoint.of("a", 70), ChartPoint.missing("b"), ChartPoint.of("c", 72));

    ControlChart chart = chart(points);

    assertThat(chart.strokes()).isEmpty();
    assertThat(chart.dots()).hasSize(2);
    assertThat(chart.frame().gaps()).extracting(AxisLabel::text).containsExactly("b");
    assertThat(chart.rows())
        .extracting(PointRow::value)
        .containsExactly(percent(70, 1_000), null, percent(72, 1_000));
  }

  @Test
  void marksABreakOfTheSeriesBetweenItsNeighbours() {
    List<ChartPoint> points =
        List.of(ChartPoint.of("a", 70), ChartPoint.of("b", 72).broken("new wording"));

    ControlChart chart = chart(points);

    assertThat(chart.strokes()).isEmpty();
    assertThat(chart.breaks()).singleElement().matches(line -> line.x1() == 47);
  }

  @Test
  void laysTheBandBetweenTheLimits() {
    ControlChart chart =
        ControlChart.of(series(6), new ControlLimits(2, 0.5, true), null, Unit.RATIO, Locale.US);

    assertThat(chart.rules())
        .extracting(Rule::kind)
        .containsExactly(Rule.Kind.UPPER, Rule.Kind.MEAN, Rule.Kind.LOWER);
    assertThat(chart.bandTop()).isEqualTo(chart.rules().get(0).y());
    assertThat(chart.bandHeight())
        .isEqualTo(Pixels.round(chart.rules().get(2).y() - chart.rules().get(0).y()));
    assertThat(chart.trial()).isTrue();
  }

  @Test
  void hasNoBandWithoutLimits() {
    assertThat(chart(series(3)).bandTop()).isNull();
    assertThat(chart(series(3)).bandHeight()).isNull();
  }

  @Test
  void keepsLabelsOfCloseLinesApart() {
    ControlChart chart =
        ControlChart.of(
            List.of(ChartPoint.of("a", 10), ChartPoint.of("b", 90)),
            new ControlLimits(50, 0.04, false),
            50.0,
            Unit.PERCENT,
            Locale.US);

    List<Double> heights = chart.rules().stream().map(Rule::labelY).sorted().toList();
    IntStream.range(1, heights.size())
        .forEach(
            i ->
                assertThat(heights.get(i) - heights.get(i - 1))
                    .isGreaterThanOrEqualTo(ControlPlot.LABEL_GAP - 0.01));
  }

  @Test
  void writesTheTargetAsItWasSet() {
    ControlChart chart =
        ControlChart.of(
            List.of(ChartPoint.of("a", 73.94).outOf(12_480)), null, 80.0, Unit.PERCENT, Locale.US);

    assertThat(chart.rules()).extracting(Rule::text).containsExactly(percent(80, 0));
    assertThat(chart.rows()).extracting(PointRow::value).containsExactly(percent(73.9, 1_000));
    assertThat(chart.hasTarget()).isTrue();
  }

  @Test
  void drawsOnePointInTheMiddle() {
    ControlChart chart = chart(List.of(ChartPoint.of("a", 70)));

    assertThat(chart.dots()).singleElement().matches(dot -> dot.x() == 47 && dot.last());
    assertThat(chart.frame().axis()).singleElement().matches(AxisLabel::narrow);
  }

  @Test
  void isEmptyWithoutValuesButKeepsItsRows() {
    ControlChart chart = chart(List.of(ChartPoint.missing("a")));

    assertThat(chart.isEmpty()).isTrue();
    assertThat(chart.rows()).hasSize(1);
    assertThat(chart(List.of()).isEmpty()).isTrue();
  }

  @Test
  void drawsEqualValuesOnALevelLine() {
    ControlChart chart =
        chart(List.of(ChartPoint.of("a", 74), ChartPoint.of("b", 74), ChartPoint.of("c", 74)));

    assertThat(chart.dots()).extracting(Dot::y).containsOnly(chart.dots().get(0).y());
    assertThat(chart.frame().grid()).hasSizeGreaterThan(1);
  }

  @Test
  void keepsExtremeValuesInsideTheDrawing() {
    ControlChart chart =
        ControlChart.of(
            List.of(ChartPoint.of("a", 3), ChartPoint.of("b", 4.2e11), ChartPoint.of("c", 0)),
            Unit.COUNT,
            Locale.US);

    assertThat(chart.dots())
        .allMatch(dot -> dot.y() >= ControlPlot.TOP && dot.y() <= ControlPlot.BOTTOM);
    assertThat(chart.frame().grid()).allMatch(label -> label.text().length() <= 6);
  }

  @Test
  void drawsTheIntervalOfAPointThatHasOne() {
    ControlChart chart =
        chart(List.of(ChartPoint.of("a", 70).between(65, 75), ChartPoint.of("b", 71)));

    assertThat(chart.intervals()).singleElement().matches(line -> line.y1() > line.y2());
  }

  @Test
  void marksRealChanges() {
    ControlChart chart = chart(List.of(ChartPoint.of("a", 70), ChartPoint.of("b", 90).signalled()));

    assertThat(chart.hasSignal()).isTrue();
    assertThat(chart.rows()).extracting(PointRow::signal).containsExactly(false, true);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 8, 9, 12, 13, 16, 20, 37, 60})
  void keepsLabelsOfPeriodsApartOnANarrowScreen(int count) {
    ControlChart chart = chart(series(count));

    List<Double> narrow =
        chart.frame().axis().stream()
            .filter(AxisLabel::narrow)
            .map(label -> label.x() / 100 * NARROW)
            .toList();
    assertThat(narrow).isNotEmpty();
    for (int i = 1; i < narrow.size(); i++) {
      assertThat(narrow.get(i) - narrow.get(i - 1)).isGreaterThanOrEqualTo(LABEL);
    }
    assertThat(chart.frame().axis())
        .last()
        .matches(label -> label.text().equals("p" + (count - 1)));
  }

  private static ControlChart chart(List<ChartPoint> points) {
    return ControlChart.of(points, Unit.PERCENT, Locale.US);
  }

  private static List<ChartPoint> series(int count) {
    List<ChartPoint> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      points.add(ChartPoint.of("p" + i, 1 + i % 7));
    }
    return points;
  }

  private static String percent(double value, long base) {
    return Unit.PERCENT.text(value, base).in(Locale.US);
  }
}
