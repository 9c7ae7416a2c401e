package org.sightline.hisp.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.hisp.published.Suppression.Cell;
import org.sightline.measure.Driver;

class SuppressionTest {

  private static final long THRESHOLD = 11;

  @ParameterizedTest
  @CsvSource({"1, true", "10, true", "11, false", "29, false", "30, false"})
  void withholdsAServiceOfOneSurveyBelowElevenAnswers(long n, boolean withheld) {
    List<Cell> cells = row(Driver.TRUST, n);

    Map<Cell, Withholding> found = Suppression.of(THRESHOLD, cells);

    assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(withheld ? cells : List.of());
    assertThat(found.values()).allMatch(reason -> reason == Withholding.FEW_ANSWERS);
  }

  /** Each survey as its base, then what is withheld: F for few answers, C for a complement. */
  @ParameterizedTest
  @CsvSource({
    "'11 30', ''",
    "'10 30', '10F 30C'",
    "'10 11 30', '10F 11C'",
    "'10 29 30', '10F 29C'",
    "'5 5 40', '5F 5F 40C'",
    "'5 6 40', '5F 6F'",
    "'1 1 1 100 200', '1F 1F 1F 100C'",
    "'10 10 10', '10F 10F 10F'",
    "'4 5', '4F 5F 9F'",
    "'10 30 30 30', '10F 30C'"
  })
  void withholdsTheNextSmallestSurveyWhereTheTotalWouldTell(String bases, String expected) {
    Map<Cell, Withholding> found = Suppression.of(THRESHOLD, row(Driver.TRUST, numbers(bases)));

    assertThat(
            found.entrySet().stream()
                .map(one -> one.getKey().n() + one.getValue().name().substring(0, 1))
                .sorted()
                .toList())
        .containsExactlyInAnyOrderElementsOf(
            expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
  }

  @Test
  void withholdsAComplementForEveryQuestionOfItsSurvey() {
    List<Cell> cells = new ArrayList<>(row(Driver.TRUST, 5, 40, 60));
    cells.addAll(row(Driver.EASE, 15, 41, 60));

    Map<Cell, Withholding> found = Suppression.of(THRESHOLD, cells);

    assertThat(found)
        .containsEntry(new Cell(survey(0), Driver.TRUST, 5), Withholding.FEW_ANSWERS)
        .containsEntry(new Cell(survey(1), Driver.TRUST, 40), Withholding.COMPLEMENT)
        .containsEntry(new Cell(survey(1), Driver.EASE, 41), Withholding.COMPLEMENT)
        .containsEntry(new Cell(survey(0), Driver.EASE, 15), Withholding.COMPLEMENT)
        .hasSize(4);
  }

  @Test
  void withholdsATotalThatIsItsOnlySurvey() {
    List<Cell> cells = new ArrayList<>(row(Driver.TRUST, 5, 40));
    cells.add(new Cell(survey(1), Driver.EASE, 39));
    cells.add(new Cell(null, Driver.EASE, 39));

    assertThat(Suppression.of(THRESHOLD, cells))
        .containsEntry(new Cell(null, Driver.EASE, 39), Withholding.COMPLEMENT)
        .doesNotContainKey(new Cell(null, Driver.TRUST, 45));
  }

  /** Whatever the bases are, nobody can subtract what is told and get what is not. */
  @ParameterizedTest
  @MethodSource("seeds")
  void neverLetsAFigureOnFewAnswersBeComputed(int seed) {
    Random random = new Random(seed);
    int surveys = 1 + random.nextInt(6);
    List<Cell> cells = new ArrayList<>();
    for (Driver driver : List.of(Driver.TRUST, Driver.EASE, Driver.HUMANITY)) {
      cells.addAll(row(driver, random.longs(surveys, 1, random.nextBoolean() ? 15 : 60).toArray()));
    }
    Collections.shuffle(cells, random);

    Set<Cell> hidden = Suppression.of(THRESHOLD, cells).keySet();

    assertThat(cells.stream().filter(cell -> cell.n() < THRESHOLD)).allMatch(hidden::contains);
    for (Cell total : cells.stream().filter(cell -> cell.instrument() == null).toList()) {
      List<Long> unknown =
          cells.stream()
              .filter(cell -> cell.driver() == total.driver() && cell.instrument() != null)
              .filter(hidden::contains)
              .map(Cell::n)
              .toList();
      if (!hidden.contains(total) && !unknown.isEmpty()) {
        assertThat(unknown).hasSizeGreaterThan(1);
        assertThat(unknown.stream().mapToLong(Long::longValue).sum())
            .isGreaterThanOrEqualTo(THRESHOLD);
      }
    }
    assertThat(Suppression.of(THRESHOLD, new HashSet<>(cells)).keySet()).isEqualTo(hidden);
  }

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  /** The surveys of a question, in order, and their total. */
  private static List<Cell> row(Driver driver, long... bases) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < bases.length; i++) {
      cells.add(new Cell(survey(i), driver, bases[i]));
    }
    cells.add(new Cell(null, driver, LongStream.of(bases).sum()));
    return cells;
  }

  private static UUID survey(int number) {
    return new UUID(0, number + 1);
  }

  private static long[] numbers(String text) {
    return List.of(text.split(" ")).stream().mapToLong(Long::parseLong).toArray();
  }
}
