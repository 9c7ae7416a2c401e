package org.sightline.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  private static final String SENTENCE = "I am satisfied with the service that I received. ";

  @Test
  void givesTheRoomToTheLongTexts() {
    List<Double> widths =
        ColumnWidths.of(
            List.of("No.", "Wording", "Answers"),
            List.of(List.of("1", SENTENCE.repeat(4), "12,480")));

    assertThat(widths.get(1)).isGreaterThan(70);
    assertThat(widths.get(0)).isGreaterThan(5);
    assertThat(widths.get(2)).isGreaterThan(8);
    assertThat(sum(widths)).isEqualTo(100, within(1e-9));
  }

  @Test
  void sharesWhereNothingIsLongerThanItsWords() {
    List<Double> widths = ColumnWidths.of(List.of("a", "b"), List.of(List.of("1", "2")));

    assertThat(widths.get(0)).isEqualTo(widths.get(1));
    assertThat(sum(widths)).isEqualTo(100, within(1e-9));
  }

  @Test
  void fitsManyColumnsIntoThePage() {
    List<String> words = Collections.nCopies(12, "unbroken".repeat(9));

    assertThat(sum(ColumnWidths.of(words, List.of(words)))).isEqualTo(100, within(1e-9));
  }

  private static double sum(List<Double> widths) {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }
}
