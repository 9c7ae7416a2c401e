package org.sightline.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.ingest.ImportProblem;
import org.sightline.ingest.ProblemList;

/**
 * The rows of a CSV text (RFC 4180) one after the other, never more than one in memory.
 *
 * <p>Blank lines and rows whose cells are all blank are passed over, but counted. A row with too
 * few or too many cells is told of and passed over.
 */
public final class CsvRows implements Closeable {

  /** Longest cell that a spreadsheet holds, in characters. */
  public static final int MAX_CELL = 32_767;

  /** A quote that never closes swallows the file up to here, in characters. */
  private static final int MAX_FIELD = 1 << 20;

  private static final int MAX_FIELDS = 4_096;
  private static final int MAX_RECORD = 4 * MAX_FIELD;

  private final EndWatch text;
  private final CsvReader<String[]> reader;
  private final CloseableIterator<String[]> records;
  private final ProblemList problems;
  private final CsvHeader header;
  private long number;
  private long rowsRead;
  private boolean cutOff;

  private CsvRows(EndWatch text, List<String> columns, ProblemList problems) {
    this.text = text;
    this.reader = readerOf(text);
    this.records = reader.iterator();
    this.problems = problems;
    this.header = CsvHeader.of(nextRecord().orElseGet(() -> new String[0]), columns, problems);
  }

  /**
   * Opens a text and compares its header with the columns of the format: all of them, no other, in
   * any order.
   *
   * @param text closed with these rows
   * @param columns names of the columns
   * @param problems takes what is wrong with header and rows
   */
  public static CsvRows open(Reader text, List<String> columns, ProblemList problems) {
    return new CsvRows(new EndWatch(text), columns, problems);
  }

  /** Whether the header is near enough to the format for the rows to mean anything. */
  public boolean hasUsableHeader() {
    return header.isUsable();
  }

  /** The next row that has content and the right number of cells; empty at the end. */
  public Optional<CsvRow> next() {
    for (Optional<String[]> cells = nextRecord(); cells.isPresent(); cells = nextRecord()) {
      if (!isBlank(cells.get())) {
        rowsRead++;
        if (hasEveryCell(cells.get())) {
          return Optional.of(new CsvRow(number, cells.get(), header, problems));
        }
      }
    }
    return Optional.empty();
  }

  /** How many rows with content have been read, those with a wrong number of cells included. */
  public long rowsRead() {
    return rowsRead;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static CsvReader<String[]> readerOf(Reader text) {
    return CsvReader.builder()
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(MAX_FIELD)
        .build(
            StringArrayHandler.of(
                limits ->
                    limits.maxFields(MAX_FIELDS).maxFieldSize(MAX_FIELD).maxRecordSize(MAX_RECORD)),
            text);
  }

  private Optional<String[]> nextRecord() {
    if (cutOff) {
      return Optional.empty();
    }
    try {
      boolean more = records.hasNext();
      number++;
      return more ? Optional.of(records.next()) : Optional.empty();
    } catch (CsvParseException unreadable) {
      cutOff = true;
      if (problems.isEmpty()) {
        problems.add(ImportProblem.STRAY_QUOTE.at(number, "", ""));
      }
      return Optional.empty();
    }
  }

  private boolean hasEveryCell(String[] cells) {
    int expected = header.size();
    if (cells.length < expected) {
      ImportProblem problem = endsFile() ? ImportProblem.CUT_OFF : ImportProblem.SHORT_ROW;
      problems.add(problem.at(number, "", "", cells.length, expected));
    } else if (cells.length > expected) {
      problems.add(ImportProblem.LONG_ROW.at(number, "", "", cells.length, expected));
    }
    return cells.length == expected;
  }

  /** Whether the text stops at this row, without a line break after it. */
  private boolean endsFile() {
    try {
      return !records.hasNext() && !text.endsWithLineBreak();
    } catch (CsvParseException unreadable) {
      return false;
    }
  }

  private static boolean isBlank(String[] cells) {
    return Stream.of(cells).allMatch(String::isBlank);
  }
}
