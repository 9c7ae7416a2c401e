package org.sightline.hisp.provider;

import jakarta.ws.rs.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.sightline.paging.NameCursor;

/** Reads where the caller wants a list to go on. */
final class Paging {

  private Paging() {}

  /**
   * The cursor that an earlier answer gave; null begins at the start.
   *
   * @throws BadRequestException when it is none of ours
   */
  static NameCursor cursor(@Nullable String after) {
    try {
      return NameCursor.parse(after);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new BadRequestException("after", e);
    }
  }
}
