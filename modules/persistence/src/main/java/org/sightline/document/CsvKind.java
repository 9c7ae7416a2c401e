package org.sightline.document;

/** For whom a CSV file is written. */
public enum CsvKind {
  /** RFC 4180 with codes as headers and values as they are: to be read again by a program. */
  MACHINE,
  /** With its cover and labels, and with texts that no spreadsheet takes for a formula. */
  SPREADSHEET;

  /** How a file of this kind ends. */
  public String extension() {
    return this == MACHINE ? ".machine.csv" : ".csv";
  }
}
