package org.sightline.document;

import java.text.Normalizer;

/** Texts that others wrote as they may stand in XML and in CSS. */
final class Markup {

  /** Stands for what no document can show, as for characters that the typeface lacks. */
  private static final char UNKNOWN = '#';

  private Markup() {}

  /** A text as the content of an element or attribute; each line break becomes a {@code br}. */
  static String lines(String text) {
    return escaped(text.strip()).replaceAll("\r\n|\r|\n", "<br/>");
  }

  /** A text without markup, in one line. */
  static String escaped(String text) {
    String legal = Normalizer.normalize(legal(text), Normalizer.Form.NFC);
    StringBuilder escaped = new StringBuilder(legal.length() + 16);
    legal.codePoints().forEach(c -> escape(c, escaped));
    return escaped.toString();
  }

  private static void escape(int c, StringBuilder escaped) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      // A narrow space that some formats of times have and some typefaces lack.
      case '\u202f' -> escaped.append('\u00a0');
      default -> escaped.appendCodePoint(c);
    }
  }

  /**
   * A text as a string of CSS inside an XML element: what is no letter or digit, spaces too, by
   * number.
   */
  static String css(String text) {
    StringBuilder css = new StringBuilder("\"");
    Normalizer.normalize(legal(text), Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                css.appendCodePoint(c);
              } else {
                css.append('\\').append("%06x".formatted(c));
              }
            });
    return css.append('"').toString();
  }

  /** A text without what XML 1.0 cannot hold: control characters and halves of pairs. */
  static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : UNKNOWN));
    return legal.toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c <= 0xfffd)
        || c >= 0x10000;
  }
}
