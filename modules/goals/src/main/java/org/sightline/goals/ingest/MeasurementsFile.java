package org.sightline.goals.ingest;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.sightline.csv.CsvRow;
import org.sightline.csv.CsvRows;
import org.sightline.goals.indicator.BadPeriod;
import org.sightline.goals.indicator.FiledMeasurement;
import org.sightline.goals.indicator.FiledMeasurement.Refusal;
import org.sightline.goals.indicator.NewMeasurement;
import org.sightline.ingest.ImportCounts;
import org.sightline.ingest.ImportProblem;
import org.sightline.ingest.ProblemList;
import org.sightline.ingest.RowProblem;
import org.sightline.ingest.SpooledFile;
import org.sightline.ingest.TextDecoding;
import org.sightline.message.Text;
import org.sightline.time.FiscalCalendar;

/**
 * A spooled file of the format {@code measurements-csv}: CSV with exactly the columns of {@link
 * #COLUMNS}, in any order.
 */
public final class MeasurementsFile {

  /** The name of the format in addresses. */
  public static final String FORMAT = "measurements-csv";

  /** The columns; only the first three must be filled in every row. */
  public static final List<String> COLUMNS =
      List.of(
          "indicator",
          "period",
          "value",
          "numerator",
          "denominator",
          "n",
          "standard_error",
          "note");

  static final long MAX_BYTES = 50L * 1024 * 1024;
  static final long MAX_ROWS = 20_000;

  private static final int PROGRESS_STEP = 1_000;

  private MeasurementsFile() {}

  /**
   * Checks a file, every row and every cell of it, as far as that goes without the store.
   *
   * @param charset encoding that the sender named; null where it named none
   * @param problems takes everything that is wrong
   * @param progress told the number of rows read, now and then
   */
  public static ImportCounts check(
      Path file,
      @Nullable Charset charset,
      long expectedLength,
      ProblemList problems,
      LongConsumer progress)
      throws IOException {
    return check(file, charset, expectedLength, problems, progress, rows -> List.of());
  }

  /**
   * Checks a file like {@link #check(Path, Charset, long, ProblemList, LongConsumer)}, and what is
   * well-formed in it against the store too, so that one answer tells of both.
   *
   * @param store what the store would refuse of the rows that it is given, those well-formed
   */
  static ImportCounts check(
      Path file,
      @Nullable Charset charset,
      long expectedLength,
      ProblemList problems,
      LongConsumer progress,
      Function<List<FiledMeasurement>, List<Refusal>> store)
      throws IOException {
    if (!new SpooledFile(file, expectedLength).isReadableCsv(MAX_BYTES, problems)) {
      return none(charset == null ? StandardCharsets.UTF_8 : charset);
    }
    TextDecoding decoding = TextDecoding.of(file, charset);
    decoding.check(CsvRows.MAX_CELL, problems);
    try (CsvRows rows = CsvRows.open(decoding.reader(), COLUMNS, problems)) {
      return rows.hasUsableHeader()
          ? counted(decoding.charset(), rows, problems, progress, store)
          : none(decoding.charset());
    }
  }

  /** The rows of a file that was found right, in its order. */
  static List<FiledMeasurement> read(Path file, Charset charset) throws IOException {
    ProblemList problems = new ProblemList();
    List<FiledMeasurement> all = new ArrayList<>();
    TextDecoding decoding = TextDecoding.of(file, charset);
    try (CsvRows rows = CsvRows.open(decoding.reader(), COLUMNS, problems)) {
      for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        row(row.get()).ifPresent(all::add);
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException("read without a check: " + problems.details().get(0));
    }
    return all;
  }

  private static ImportCounts none(Charset charset) {
    return new ImportCounts(charset, 0, 0, 0);
  }

  private static ImportCounts counted(
      Charset charset,
      CsvRows rows,
      ProblemList problems,
      LongConsumer progress,
      Function<List<FiledMeasurement>, List<Refusal>> store) {
    List<FiledMeasurement> formed = formed(rows, problems, progress);
    if (rows.rowsRead() == 0 && problems.isEmpty()) {
      problems.add(ImportProblem.NO_ROWS.at(0, "", ""));
    }
    List<Refusal> refused = formed.isEmpty() ? List.of() : store.apply(formed);
    refused.forEach(refusal -> problems.add(problem(refusal)));
    progress.accept(rows.rowsRead());
    long lost = refused.stream().map(refusal -> refusal.measurement().row()).distinct().count();
    return new ImportCounts(charset, rows.rowsRead(), formed.size() - lost, 0);
  }

  private static List<FiledMeasurement> formed(
      CsvRows rows, ProblemList problems, LongConsumer progress) {
    Map<String, Long> seen = new HashMap<>();
    List<FiledMeasurement> formed = new ArrayList<>();
    for (Optional<CsvRow> row = next(rows, problems); row.isPresent(); row = next(rows, problems)) {
      Optional<FiledMeasurement> measured = row(row.get());
      if (measured.isPresent() && isNew(row.get(), measured.get(), seen)) {
        formed.add(measured.get());
      }
      if (rows.rowsRead() % PROGRESS_STEP == 0) {
        progress.accept(rows.rowsRead());
      }
    }
    return formed;
  }

  /** A refusal in the words of imports. */
  static RowProblem problem(Refusal refusal) {
    return new RowProblem(
        refusal.measurement().row(),
        refusal.field(),
        refusal.value(),
        refusal.code(),
        refusal.text(),
        text("cure"));
  }

  private static Optional<CsvRow> next(CsvRows rows, ProblemList problems) {
    Optional<CsvRow> row = rows.next();
    if (rows.rowsRead() > MAX_ROWS) {
      problems.add(ImportProblem.TOO_MANY_ROWS.at(0, "", "", MAX_ROWS));
      return Optional.empty();
    }
    return row;
  }

  private static boolean isNew(CsvRow row, FiledMeasurement measured, Map<String, Long> seen) {
    Long first = seen.putIfAbsent(measured.indicator() + "\n" + measured.period(), measured.row());
    if (first != null) {
      row.tell(ImportProblem.REPEATED_KEY, "period", first);
    }
    return first == null;
  }

  /** The row; empty when something is wrong with it. */
  private static Optional<FiledMeasurement> row(CsvRow row) {
    String indicator = row.required("indicator", 40);
    String period = row.required("period", 40);
    if (!period.isEmpty() && !isPeriod(period)) {
      row.tell("MEA-6", "period", text("period.message"), text("period.cure"));
    }
    row.required("value", CsvRows.MAX_CELL);
    BigDecimal value = row.number("value");
    FiledMeasurement measured =
        new FiledMeasurement(
            row.number(),
            indicator,
            period,
            value == null ? BigDecimal.ZERO : value,
            row.number("numerator"),
            row.number("denominator"),
            row.count("n"),
            row.number("standard_error"),
            row.text("note", NewMeasurement.LONGEST_NOTE));
    return row.isFaultless() && value != null ? Optional.of(measured) : Optional.empty();
  }

  // Whose calendar it is shows only in the store; the form is the same in each.
  private static boolean isPeriod(String text) {
    try {
      BadPeriod.required(text, FiscalCalendar.FEDERAL);
      return true;
    } catch (BadPeriod e) {
      return false;
    }
  }

  static Text text(String key) {
    return Text.of(MeasurementsFile.class, key);
  }
}
