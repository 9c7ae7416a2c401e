package org.sightline.command;

import java.io.PrintWriter;
import java.util.Locale;
import org.sightline.message.Text;

/**
 * What a command writes to, and in which language.
 *
 * @param out for results
 * @param err for progress and for what went wrong
 * @param locale language of the reader
 */
record Terminal(PrintWriter out, PrintWriter err, Locale locale) {

  /** A line among the results. */
  void say(String key, Object... args) {
    out.println(text(key, args));
    out.flush();
  }

  /** A line beside the results. */
  void remark(String key, Object... args) {
    err.println(text(key, args));
    err.flush();
  }

  /** A message of this package in the language of the reader, safe to print. */
  String text(String key, Object... args) {
    return safe(Text.of(Terminal.class, key, args).in(locale));
  }

  /**
   * A text without the characters by which a file or a server could steer the terminal or hide what
   * stands there: controls and invisible formatting become question marks.
   */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .map(character -> steers(character) ? '?' : character)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }

  private static boolean steers(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
