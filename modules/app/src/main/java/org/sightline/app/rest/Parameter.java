package org.sightline.app.rest;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sightline.app.problem.BadParameter;
import org.sightline.paging.BadCursor;

/** Reads a parameter of the address; a blank one counts as left out. */
final class Parameter {

  private Parameter() {}

  /**
   * The place from which a list goes on; null for its beginning.
   *
   * @param reading as in {@link #read}
   * @throws BadCursor when the text has another form
   */
  static <T> @Nullable T cursor(@Nullable String text, Function<String, T> reading) {
    try {
      return read("after", text, reading);
    } catch (BadParameter e) {
      throw (BadCursor) new BadCursor().initCause(e);
    }
  }

  /**
   * The value; null when it was left out.
   *
   * @param reading throws an {@link IllegalArgumentException} or a {@link DateTimeException} where
   *     the text has another form
   * @throws BadParameter when the text has another form
   */
  static <T> @Nullable T read(String name, @Nullable String text, Function<String, T> reading) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.indexOf('\0') >= 0) {
      throw new BadParameter(name, text.replace('\0', ' '));
    }
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw (BadParameter) new BadParameter(name, text).initCause(e);
    }
  }
}
