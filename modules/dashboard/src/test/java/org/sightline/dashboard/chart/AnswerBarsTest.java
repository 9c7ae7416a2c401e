package org.sightline.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sightline.dashboard.chart.AnswerBars.Bar;
import org.sightline.dashboard.chart.AnswerBars.Segment;
import org.sightline.measure.Unit;

class AnswerBarsTest {

  @Test
  void putsNegativeAnswersLeftAndPositiveAnswersRightOfOneLine() {
    AnswerBars bars = bars(row("a", 10, 20, 10, 30, 30), row("b", 5, 5, 40, 25, 25));

    for (Bar bar : bars.bars()) {
      Segment disagree = bar.segments().get(1);
      assertThat(disagree.x() + disagree.width()).isCloseTo(bars.zeroX(), within(0.02));
      assertThat(bar.segments().get(3).x()).isCloseTo(bars.zeroX(), within(0.02));
    }
  }

  @Test
  void keepsNeutralAnswersApartAtTheRightEnd() {
    AnswerBars bars = bars(row("a", 10, 20, 10, 30, 30), row("b", 5, 5, 40, 25, 25));

    for (Bar bar : bars.bars()) {
      Segment strongest = bar.segments().get(4);
      Segment neutral = bar.segments().get(2);
      assertThat(neutral.x()).isGreaterThanOrEqualTo(strongest.x() + strongest.width() + 2.9);
      assertThat(neutral.x() + neutral.width()).isLessThanOrEqualTo(100.02);
    }
    assertThat(bars.bars().get(0).segments().get(2).x())
        .isEqualTo(bars.bars().get(1).segments().get(2).x());
  }

  @Test
  void fillsTheWidthWithTheWidestSides() {
    AnswerBars bars = bars(row("a", 100, 0, 0, 0, 0));

    assertThat(bars.bars().get(0).segments())
        .singleElement()
        .matches(segment -> segment.x() == 0 && segment.width() == 97);
  }

  @Test
  void saysTheNetScoreWithItsSign() {
    AnswerBars bars =
        bars(
            row("up", 10, 20, 10, 30, 30),
            row("down", 600, 600, 0, 300, 0),
            row("even", 1, 0, 0, 0, 1));

    assertThat(bars.bars()).extracting(Bar::net).containsExactly("+30", "−60.0", "+0");
    assertThat(bars.bars()).extracting(Bar::base).containsExactly("100", "1,500", "2");
  }

  @Test
  void drawsNothingForARowWithoutAnswers() {
    AnswerBars bars = bars(row("a", 0, 0, 0, 0, 0), row("b", 0, 0, 0, 0, 7));

    assertThat(bars.bars().get(0).segments()).isEmpty();
    assertThat(bars.bars().get(0).net()).isEmpty();
    assertThat(bars.bars().get(0).columns()).hasSize(5).containsOnly("");
    assertThat(bars.isEmpty()).isFalse();
  }

  @Test
  void isEmptyWhenNobodyAnswered() {
    assertThat(bars(row("a", 0, 0, 0, 0, 0)).isEmpty()).isTrue();
    assertThat(bars().isEmpty()).isTrue();
  }

  @Test
  void writesSharesOnlyWhereTheyFitOnANarrowScreen() {
    AnswerBars bars = bars(row("a", 1, 4, 5, 40, 50));

    assertThat(bars.bars().get(0).segments())
        .extracting(Segment::text)
        .containsExactly("", "", "", percent(40), percent(50));
    assertThat(bars.bars().get(0).shares())
        .containsExactly(percent(1), percent(4), percent(5), percent(40), percent(50));
  }

  @Test
  void rejectsOtherThanFiveCounts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AnswerRow("a", List.of(1L, 2L, 3L, 4L)));
    assertThatIllegalArgumentException().isThrownBy(() -> row("a", 1, 2, -3, 4, 5));
  }

  private static AnswerBars bars(AnswerRow... rows) {
    return AnswerBars.of(List.of(rows), Locale.US);
  }

  private static AnswerRow row(String label, long... counts) {
    return new AnswerRow(label, Arrays.stream(counts).boxed().toList());
  }

  private static String percent(double value) {
    return Unit.PERCENT.text(value, 100L).in(Locale.US);
  }
}
