package org.sightline.audit;

import java.text.Normalizer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Brings texts into the form in which both databases give them back unchanged, so that the hash of
 * what was written is the hash of what is read.
 */
final class AuditText {

  /** Longest text that an event holds, in UTF-16 code units. */
  static final int LONGEST = 10_000;

  private static final char REPLACEMENT = '\uFFFD';

  private AuditText() {}

  /**
   * The text in Unicode NFC, with U+FFFD for what no database column keeps: U+0000 and halves of
   * surrogate pairs.
   *
   * @throws IllegalArgumentException when it is blank or longer than {@value #LONGEST}
   */
  static String required(String text, String name) {
    String clean = clean(Objects.requireNonNull(text, name));
    if (clean.isBlank() || clean.length() > LONGEST) {
      throw new IllegalArgumentException(
          name + " must have 1 to " + LONGEST + " characters: " + clean.length());
    }
    return clean;
  }

  /** The same for a text that may be missing; blank counts as missing. */
  static @Nullable String optional(@Nullable String text, String name) {
    return text == null || text.isBlank() ? null : required(text, name);
  }

  private static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(isKept(c) ? c : REPLACEMENT));
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static boolean isKept(int codePoint) {
    return codePoint != 0 && Character.getType(codePoint) != Character.SURROGATE;
  }
}
