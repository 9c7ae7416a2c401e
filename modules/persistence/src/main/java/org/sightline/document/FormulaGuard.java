package org.sightline.document;

/**
 * Keeps texts that others wrote from being run as formulas by a spreadsheet (OWASP, CSV Injection).
 * A text that could begin one gets an apostrophe in front, by which a spreadsheet knows a text.
 */
final class FormulaGuard {

  /** How a formula begins, also in full width, and what may hide such a beginning. */
  private static final String BEGINNINGS = "=+-@\t\r\n\0＝＋－＠";

  private FormulaGuard() {}

  /** The text as it can be shown. */
  static String guarded(String text) {
    int first = 0;
    while (first < text.length() && isSpace(text.charAt(first))) {
      first++;
    }
    boolean formula = first < text.length() && BEGINNINGS.indexOf(text.charAt(first)) >= 0;
    return formula ? "'" + text : text;
  }

  // Tabulators and line breaks are no spaces here: they are beginnings themselves.
  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
  }
}
