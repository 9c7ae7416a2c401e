package org.sightline.document;

import java.util.Locale;

/** For whom a CSV file is written. */
public enum CsvKind {
  /** RFC 4180 with codes as headers and values as they are: to be read again by a program. */
  MACHINE,
  /** With its cover and labels, and with texts that no spreadsheet takes for a formula. */
  SPREADSHEET;

  /**
   * The kind with a code, such as {@code machine}.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static CsvKind fromString(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** How a file of this kind ends. */
  public String extension() {
    return this == MACHINE ? ".machine.csv" : ".csv";
  }
}
