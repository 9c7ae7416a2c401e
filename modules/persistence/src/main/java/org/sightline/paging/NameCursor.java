package org.sightline.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list that is ordered by name.
 *
 * @param name name of the row before
 * @param id identity of the row before, which tells equal names apart
 */
public record NameCursor(String name, UUID id) {

  private static final int ID_LENGTH = 36;

  /** Before the first row. */
  public static final NameCursor START = new NameCursor("", new UUID(0, 0));

  /**
   * Reads the text form; null is the start.
   *
   * @throws BadCursor when it is none of ours
   */
  public static NameCursor parse(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return START;
    }
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      if (plain.indexOf('\0') >= 0) {
        // No name that is stored holds it.
        throw new BadCursor();
      }
      return new NameCursor(
          plain.substring(ID_LENGTH), UUID.fromString(plain.substring(0, ID_LENGTH)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new BadCursor();
    }
  }

  /** The text form, for addresses. */
  public String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((id + name).getBytes(StandardCharsets.UTF_8));
  }
}
