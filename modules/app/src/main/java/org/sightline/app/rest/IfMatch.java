package org.sightline.app.rest;

import org.jspecify.annotations.Nullable;
import org.sightline.persistence.StaleVersion;
import org.sightline.persistence.VersionRequired;

/** The version that a writer has read, as the header {@code If-Match} shows it. */
final class IfMatch {

  private IfMatch() {}

  /**
   * The version.
   *
   * @throws VersionRequired when the header is missing
   * @throws StaleVersion when it is none of our versions
   */
  static long version(@Nullable String header) {
    if (header == null) {
      throw new VersionRequired();
    }
    try {
      return Long.parseLong(header.strip().replace("\"", ""));
    } catch (NumberFormatException e) {
      throw new StaleVersion();
    }
  }
}
