package org.sightline.hisp.performancegov;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.sightline.csv.CsvRow;
import org.sightline.csv.CsvRows;
import org.sightline.ingest.ImportProblem;
import org.sightline.ingest.ProblemList;
import org.sightline.time.FiscalQuarter;

/** Reads the rows of one file to its end, tells what is wrong with them and counts the others. */
final class RowsCheck {

  private static final int PROGRESS_STEP = 1_000;

  private final CsvRows rows;
  private final RowReader reader;
  private final FileRules rules;
  private final ProblemList problems;
  private final LongConsumer progress;
  private long accepted;
  private long distributions;

  RowsCheck(CsvRows rows, FiscalQuarter latest, ProblemList problems, LongConsumer progress) {
    this.rows = rows;
    this.reader = new RowReader(latest);
    this.rules = new FileRules(problems);
    this.problems = problems;
    this.progress = progress;
  }

  /** What the file holds; nothing where its header cannot be used. */
  FileCounts counts(Charset charset) {
    if (!rows.hasUsableHeader()) {
      return FileCounts.none(charset);
    }
    checkAll();
    return new FileCounts(
        charset,
        rows.rowsRead(),
        accepted,
        rules.reports(),
        rules.organizations(),
        rules.providers(),
        rules.services(),
        distributions);
  }

  private void checkAll() {
    for (Optional<CsvRow> row = next(); row.isPresent(); row = next()) {
      check(row.get());
    }
    requireRows();
    progress.accept(rows.rowsRead());
  }

  private Optional<CsvRow> next() {
    Optional<CsvRow> row = rows.next();
    if (rows.rowsRead() > PerformanceGovFile.MAX_ROWS) {
      problems.add(ImportProblem.TOO_MANY_ROWS.at(0, "", "", PerformanceGovFile.MAX_ROWS));
      return Optional.empty();
    }
    return row;
  }

  private void check(CsvRow row) {
    Optional<ReportedRow> reported = reader.read(row);
    accepted += reported.filter(rules::accepts).isPresent() ? 1 : 0;
    distributions += reported.map(RowsCheck::answered).orElse(0L);
    if (rows.rowsRead() % PROGRESS_STEP == 0) {
      progress.accept(rows.rowsRead());
    }
  }

  private static long answered(ReportedRow row) {
    return row.questions().stream().filter(ReportedQuestion::isAnswered).count();
  }

  private void requireRows() {
    if (rows.rowsRead() == 0 && problems.isEmpty()) {
      problems.add(ImportProblem.NO_ROWS.at(0, "", ""));
    }
  }
}
