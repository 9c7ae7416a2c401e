package org.sightline.app.rest;

import java.util.List;
import java.util.Locale;
import org.sightline.ingest.ImportState;
import org.sightline.ingest.ImportSummary;
import org.sightline.ingest.RowProblem;

/**
 * An import in the reader's language.
 *
 * @param id the import
 * @param format name of the format
 * @param fileName name of the file
 * @param sha256 hash of the file, lower-case hex
 * @param state where it stands
 * @param rowsRead rows with content, the header left out
 * @param rowsAccepted rows that were taken in, or would be in a dry run; none of a refused file
 * @param rowsRejected rows that were not taken in; all of a refused file
 * @param warnings rows that are taken in with a remark
 * @param errors what is wrong, by row; at most the first 1,000
 * @param errorsTotal how much is wrong
 */
public record ImportAnswer(
    String id,
    String format,
    String fileName,
    String sha256,
    ImportState state,
    long rowsRead,
    long rowsAccepted,
    long rowsRejected,
    long warnings,
    List<Error> errors,
    long errorsTotal) {

  static ImportAnswer of(ImportSummary summary, List<RowProblem> problems, Locale locale) {
    return new ImportAnswer(
        summary.id().toString(),
        summary.format(),
        summary.fileName(),
        summary.sha256(),
        summary.state(),
        summary.result().rowsRead(),
        summary.result().rowsAccepted(),
        summary.result().rowsRejected(),
        summary.result().warnings(),
        problems.stream().map(problem -> Error.of(problem, locale)).toList(),
        summary.result().problems());
  }

  /** One thing that is wrong: where, what stands there, what is wrong with it, what to do. */
  public record Error(
      long row, String column, String value, String code, String message, String cure) {

    static Error of(RowProblem problem, Locale locale) {
      return new Error(
          problem.row(),
          problem.column(),
          problem.value(),
          problem.code(),
          problem.message().in(locale),
          problem.cure().in(locale));
    }
  }
}
