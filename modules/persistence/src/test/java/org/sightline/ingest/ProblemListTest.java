package org.sightline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProblemListTest {

  @Test
  void countsAllAndKeepsTheFirstThousand() {
    ProblemList problems = new ProblemList();

    for (long row = 2; row < 1_203; row++) {
      problems.add(ImportProblem.BAD_WHOLE_NUMBER.at(row, "id", "x"));
    }

    assertThat(problems.total()).isEqualTo(1_201);
    assertThat(problems.details()).hasSize(ProblemList.MAX_DETAILS);
  }

  @Test
  void neverLosesWhatIsWrongWithTheWholeFile() {
    ProblemList problems = new ProblemList();
    for (int i = 0; i < ProblemList.MAX_DETAILS; i++) {
      problems.add(ImportProblem.BAD_WHOLE_NUMBER.at(2, "id", "x"));
    }

    problems.add(ImportProblem.TOO_MANY_ROWS.at(0, "", "", 5));

    assertThat(problems.details()).hasSize(ProblemList.MAX_DETAILS);
    assertThat(problems.details().get(0).code()).isEqualTo("IMP-011");
  }

  @Test
  void listsProblemsByRow() {
    ProblemList problems = new ProblemList();

    problems.add(ImportProblem.BAD_DECIMAL.at(9, "b", "x"));
    problems.add(ImportProblem.UNDECODABLE.at(2, "a", "FF", "UTF-8"));

    assertThat(problems.details()).extracting(RowProblem::row).containsExactly(2L, 9L);
  }

  @Test
  void cutsLongValuesWithoutSplittingACharacter() {
    String value = "x".repeat(RowProblem.MAX_VALUE - 1) + "\ud83d\ude00" + "y";

    RowProblem problem = ImportProblem.BAD_DECIMAL.at(2, "a", value);

    assertThat(problem.value()).isEqualTo("x".repeat(RowProblem.MAX_VALUE - 1));
  }

  @Test
  void refusesARowBelowZero() {
    assertThatThrownBy(() -> ImportProblem.BAD_DECIMAL.at(-1, "a", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }
}
