package org.sightline.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What a client was answered, as far as it is worth keeping.
 *
 * @param status the HTTP status, 200 to 299
 * @param location where the record is; null where none was named
 * @param entityTag the version of the record as a header; null where none was given
 * @param mediaType of the body; null where there is none
 * @param body as text; null where there is none, or where it must not be kept
 */
public record KeptAnswer(
    int status,
    @Nullable String location,
    @Nullable String entityTag,
    @Nullable String mediaType,
    @Nullable String body) {

  /**
   * @throws IllegalArgumentException when the status is not one of success
   */
  public KeptAnswer {
    if (status < 200 || status > 299) {
      throw new IllegalArgumentException("not a success: " + status);
    }
  }
}
