package org.sightline.ingest;

import java.util.Locale;
import org.sightline.message.Text;

/**
 * What can be wrong with an imported file: a code that never changes, a message and a cure.
 *
 * <p>The places of message and cure are filled by the arguments given to {@link #at}; the constants
 * say which they take.
 */
public enum ImportProblem {
  /** The bytes are something else; argument: what they look like, such as {@code PNG}. */
  NOT_CSV("IMP-001"),
  /** Not one byte, or nothing but a byte-order mark. */
  EMPTY_FILE("IMP-002"),
  /** Arguments: size and limit, in bytes. */
  FILE_TOO_LARGE("IMP-003"),
  /** Arguments: bytes that arrived and bytes that were announced. */
  SHORTER_THAN_ANNOUNCED("IMP-004"),
  /** A byte sequence that the encoding does not know; argument: name of the encoding. */
  UNDECODABLE("IMP-005"),
  /** As {@link #UNDECODABLE}, where the whole file could be Windows-1252. */
  LOOKS_LIKE_WINDOWS_1252("IMP-006"),
  /** A character that no text holds: NUL and its kin, apart from tab and line break. */
  CONTROL_CHARACTER("IMP-007"),
  /** The file ends inside a record: in an open quote, or with cells missing and no line break. */
  CUT_OFF("IMP-008"),
  /** Text after a closing quote. */
  STRAY_QUOTE("IMP-009"),
  /** Argument: the limit, in characters. */
  CELL_TOO_LONG("IMP-010"),
  /** Argument: the limit, in rows. */
  TOO_MANY_ROWS("IMP-011"),
  /** A header and nothing below it. */
  NO_ROWS("IMP-012"),
  /** The header is one cell with semicolons or tabs in it. */
  WRONG_SEPARATOR("IMP-013"),
  /** The column is named in the problem. */
  MISSING_COLUMN("IMP-014"),
  /** The column is named in the problem. */
  UNKNOWN_COLUMN("IMP-015"),
  /** The column is named in the problem. */
  DUPLICATE_COLUMN("IMP-016"),
  /** Arguments: cells found, cells expected. */
  SHORT_ROW("IMP-017"),
  /** Arguments: cells found, cells expected. */
  LONG_ROW("IMP-018"),
  /** A cell that must be filled is blank. */
  REQUIRED_CELL_BLANK("IMP-019"),
  /** Not a whole number in digits. */
  BAD_WHOLE_NUMBER("IMP-020"),
  /** A count below zero. */
  NEGATIVE_NUMBER("IMP-021"),
  /** Argument: the largest number allowed. */
  NUMBER_TOO_LARGE("IMP-022"),
  /** Not a decimal number with a point. */
  BAD_DECIMAL("IMP-023"),
  /** Not a time in the ISO form. */
  BAD_TIME("IMP-024"),
  /**
   * Not a quarter 1 to 4 of a plausible fiscal year, or one that has not begun; arguments: first
   * year, and the last quarter that has begun, as text.
   */
  UNKNOWN_QUARTER("IMP-025"),
  /** Argument: what is allowed. */
  UNEXPECTED_VALUE("IMP-026"),
  /** More answered than were asked; argument: how many were offered the survey. */
  RESPONDENTS_ABOVE_OFFERED("IMP-027"),
  /** A key that must be unique; argument: the row where it stood first. */
  REPEATED_KEY("IMP-028"),
  /** Arguments: the row that says otherwise, and what it says. */
  CONTRADICTS_EARLIER_ROW("IMP-029"),
  /** A number of the reporting tool that the store has already, from another file. */
  ALREADY_IMPORTED("IMP-030"),
  /** The sender broke off; argument: bytes that arrived. */
  BROKEN_OFF("IMP-031"),
  /** The first row has no name in any cell. */
  NO_HEADER("IMP-032");

  private final String code;

  ImportProblem(String code) {
    this.code = code;
  }

  /** The code that clients may rely on, such as {@code IMP-014}. */
  public String code() {
    return code;
  }

  /**
   * This problem at a place of the file.
   *
   * @param row row as a spreadsheet counts, header = 1; 0 for the file as a whole
   * @param column name of the column; blank where it is not about one column
   * @param value what stands there, cut to {@value RowProblem#MAX_VALUE} characters
   * @param args what the message and the cure tell, as the constant says
   */
  public RowProblem at(long row, String column, String value, Object... args) {
    String key = "persistence.ingest." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new RowProblem(
        row,
        column,
        value,
        code,
        Text.of(ImportProblem.class, key + ".message", args),
        Text.of(ImportProblem.class, key + ".cure", args));
  }
}
