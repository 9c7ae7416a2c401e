package org.sightline.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SparklineTest {

  @Test
  void joinsNeighboursAndMarksTheLast() {
    Sparkline line = Sparkline.of(series(3), null);

    assertThat(line.strokes()).hasSize(2);
    assertThat(line.dots()).singleElement().matches(Dot::last);
    assertThat(line.strokes().get(0).y1()).isGreaterThan(line.strokes().get(1).y2());
  }

  @Test
  void breaksAtAMissingPeriod() {
    List<ChartPoint> points =
        List.of(
            ChartPoint.of("a", 10),
            ChartPoint.of("b", 20),
            ChartPoint.missing("c"),
            ChartPoint.of("d", 15));

    Sparkline line = Sparkline.of(points, null);

    assertThat(line.strokes()).hasSize(1);
    assertThat(line.dots()).extracting(Dot::text).containsExactly("d");
  }

  @Test
  void breaksWhereASeriesBreaks() {
    List<ChartPoint> points =
        List.of(ChartPoint.of("a", 10), ChartPoint.of("b", 20).broken("new wording"));

    assertThat(Sparkline.of(points, null).strokes()).isEmpty();
  }

  @Test
  void showsTheLastTwelvePeriods() {
    assertThat(Sparkline.of(series(20), null).strokes()).hasSize(11);
  }

  @Test
  void drawsOnePointAtTheRightEnd() {
    Sparkline line = Sparkline.of(List.of(ChartPoint.of("a", 7)), null);

    assertThat(line.dots()).singleElement().matches(dot -> dot.x() > 90 && dot.y() == 22);
  }

  @Test
  void isEmptyWithoutValues() {
    assertThat(Sparkline.of(List.of(), null).isEmpty()).isTrue();
    assertThat(Sparkline.of(List.of(ChartPoint.missing("a")), 5.0).isEmpty()).isTrue();
  }

  @Test
  void drawsEqualValuesInTheMiddle() {
    List<ChartPoint> points = List.of(ChartPoint.of("a", 0), ChartPoint.of("b", 0));

    assertThat(Sparkline.of(points, null).strokes()).containsExactly(new Stroke(2, 22, 93, 22));
  }

  @Test
  void makesRoomForTheTarget() {
    Sparkline line = Sparkline.of(series(3), 100.0);

    assertThat(line.targetY()).isEqualTo(6);
    assertThat(line.dots().get(0).y()).isGreaterThan(30);
  }

  private static List<ChartPoint> series(int count) {
    return IntStream.range(0, count).mapToObj(i -> ChartPoint.of("p" + i, i)).toList();
  }
}
