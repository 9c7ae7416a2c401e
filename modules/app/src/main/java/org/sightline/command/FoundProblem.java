package org.sightline.command;

import java.util.Locale;
import org.sightline.ingest.RowProblem;

/**
 * One thing that is wrong with a file, in the language of the reader.
 *
 * @param row row as a spreadsheet counts it, header = 1; 0 for the file as a whole
 * @param column name of the column; blank where it is not about one
 * @param value what stands there; blank where there is none
 * @param message what is wrong
 * @param cure how to fix it
 */
record FoundProblem(long row, String column, String value, String message, String cure) {

  static FoundProblem of(RowProblem problem, Locale locale) {
    return new FoundProblem(
        problem.row(),
        problem.column(),
        problem.value(),
        problem.message().in(locale),
        problem.cure().in(locale));
  }
}
