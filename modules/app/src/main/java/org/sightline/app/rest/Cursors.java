package org.sightline.app.rest;

import jakarta.ws.rs.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.sightline.paging.NameCursor;

/** The parameter {@code after} of lists. */
final class Cursors {

  private Cursors() {}

  /** A place in a list by name; a text that is none of ours is a bad request. */
  static NameCursor name(@Nullable String after) {
    try {
      return NameCursor.parse(after);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException("after", e);
    }
  }
}
