package org.sightline.goals.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.goals.indicator.FiledMeasurement.Refusal;
import org.sightline.ingest.ProblemList;
import org.sightline.ingest.RowProblem;

class MeasurementsFileTest {

  private static final String HEADER = String.join(",", MeasurementsFile.COLUMNS) + "\n";

  private final Path folder;

  MeasurementsFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsWhatIsRight() throws IOException {
    Path file = file("A,2026-03,91.5,183,200,,,\nB,FY2026-Q2,4.2,,,812,0.1,recount\n");
    ProblemList problems = new ProblemList();

    var counts = MeasurementsFile.check(file, null, -1, problems, rows -> {});

    assertThat(problems.details()).isEmpty();
    assertThat(counts.rowsAccepted()).isEqualTo(2);
    assertThat(MeasurementsFile.read(file, counts.charset()))
        .extracting(row -> row.value().toPlainString())
        .containsExactly("91.5", "4.2");
  }

  @Test
  void tellsRowColumnAndValueOfEachFault() throws IOException {
    List<RowProblem> problems =
        problems("A,2026-13,1,,,,,\nA,2026-03,x,,,,,\nA,2026-04,1,,,,,\nA,2026-04,2,,,,,\n");

    assertThat(problems)
        .extracting(one -> one.row() + " " + one.column() + " " + one.value() + " " + one.code())
        .containsExactly("2 period 2026-13 MEA-6", "3 value x IMP-023", "5 period 2026-04 IMP-028");
    assertThat(problems).allSatisfy(one -> assertThat(one.cure().in(Locale.ENGLISH)).isNotBlank());
  }

  @Test
  void refusesPeriodsOfYearsThatNobodyMeasures() throws IOException {
    assertThat(problems("A,0000-01,1,,,,,\nA,1500-01,1,,,,,\nA,FY2200,1,,,,,\nA,1900-01,1,,,,,\n"))
        .extracting(one -> one.row() + " " + one.column() + " " + one.code())
        .containsExactly("2 period MEA-6", "3 period MEA-6", "4 period MEA-6");
  }

  @Test
  void tellsWhatTheStoreRefusesBesideWhatIsMalformed() throws IOException {
    Path file = file("A,2026-03,x,,,,,\nA,2026-04,1,,,,-2,\nA,2026-05,1,,,,,\n");
    ProblemList problems = new ProblemList();
    List<Long> asked = new ArrayList<>();

    var counts =
        MeasurementsFile.check(
            file,
            null,
            -1,
            problems,
            rows -> {},
            formed -> {
              formed.forEach(one -> asked.add(one.row()));
              return List.of(
                  new Refusal(
                      formed.get(0), "standard_error", "MEA-12", MeasurementsFile.text("cure")));
            });

    assertThat(asked).containsExactly(3L, 4L);
    assertThat(problems.details())
        .extracting(one -> one.row() + " " + one.column() + " " + one.value() + " " + one.code())
        .containsExactly("2 value x IMP-023", "3 standard_error -2 MEA-12");
    assertThat(counts.rowsRead()).isEqualTo(3);
    assertThat(counts.rowsAccepted()).isEqualTo(1);
  }

  @Test
  void tellsOfAFileWithoutRowsAndOfBlankCells() throws IOException {
    assertThat(problems("")).extracting(RowProblem::code).containsExactly("IMP-012");
    assertThat(problems("A,,,,,,,\n"))
        .extracting(RowProblem::column)
        .containsExactly("period", "value");
  }

  private List<RowProblem> problems(String rows) throws IOException {
    ProblemList problems = new ProblemList();
    MeasurementsFile.check(file(rows), null, -1, problems, read -> {});
    return problems.details();
  }

  private Path file(String rows) throws IOException {
    return Files.writeString(folder.resolve("measurements.csv"), HEADER + rows);
  }
}
