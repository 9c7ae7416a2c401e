package org.sightline.hisp.performancegov;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.sightline.csv.CsvRow;
import org.sightline.csv.CsvRows;
import org.sightline.ingest.ProblemList;
import org.sightline.ingest.SpooledFile;
import org.sightline.ingest.TextDecoding;
import org.sightline.time.FiscalQuarter;

/**
 * A spooled file of the format {@code performance-gov-reports}: CSV with exactly the 104 columns of
 * the published file, in any order.
 *
 * <p>Two passes: {@link #check} reads everything and tells everything that is wrong; {@link #read}
 * hands over the rows of a file that was found right. Neither keeps rows in memory.
 */
public final class PerformanceGovFile {

  /** Largest file, in bytes. */
  public static final long MAX_BYTES = 50L * 1024 * 1024;

  /** Largest number of rows. */
  public static final long MAX_ROWS = 200_000;

  /** Earliest fiscal year that is believed. */
  public static final int FIRST_YEAR = 2015;

  private static final FiscalQuarter END_OF_TIME = FiscalQuarter.of(2999, 4);

  private PerformanceGovFile() {}

  /**
   * Checks a file, every row and every cell of it.
   *
   * @param file where it is spooled
   * @param charset encoding that the sender named; null where it named none
   * @param expectedLength length that the sender announced, in bytes; −1 where it announced none
   * @param latest last fiscal quarter that has begun; nothing is known of a later one
   * @param problems takes everything that is wrong; the file may be imported if it stays empty
   * @param progress told the number of rows read, now and then and at the end; an exception that it
   *     throws stops the check
   * @return what the file holds; counts of ids leave faulty rows out
   */
  public static FileCounts check(
      Path file,
      @Nullable Charset charset,
      long expectedLength,
      FiscalQuarter latest,
      ProblemList problems,
      LongConsumer progress)
      throws IOException {
    if (!new SpooledFile(file, expectedLength).isReadableCsv(MAX_BYTES, problems)) {
      return FileCounts.none(charset == null ? StandardCharsets.UTF_8 : charset);
    }
    return checkText(TextDecoding.of(file, charset), latest, problems, progress);
  }

  private static FileCounts checkText(
      TextDecoding decoding, FiscalQuarter latest, ProblemList problems, LongConsumer progress)
      throws IOException {
    decoding.check(CsvRows.MAX_CELL, problems);
    try (CsvRows rows = CsvRows.open(decoding.reader(), Columns.ALL, problems)) {
      return new RowsCheck(rows, latest, problems, progress).counts(decoding.charset());
    }
  }

  /**
   * Hands over the rows of a file, one after the other, in its order.
   *
   * @param charset encoding that {@link #check} found
   * @throws IllegalStateException when something is wrong with the file: it was not checked, or has
   *     changed since
   */
  public static void read(Path file, Charset charset, Consumer<ReportedRow> consumer)
      throws IOException {
    ProblemList problems = new ProblemList();
    // What had begun when the file was checked has begun.
    RowReader reader = new RowReader(END_OF_TIME);
    TextDecoding decoding = TextDecoding.of(file, charset);
    try (CsvRows rows = CsvRows.open(decoding.reader(), Columns.ALL, problems)) {
      for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        reader.read(row.get()).ifPresent(consumer);
        requireRight(problems);
      }
    }
    requireRight(problems);
  }

  private static void requireRight(ProblemList problems) {
    if (!problems.isEmpty()) {
      throw new IllegalStateException("read without a check: " + problems.details().get(0));
    }
  }
}
