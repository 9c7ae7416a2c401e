package org.sightline.persistence;

import org.jspecify.annotations.Nullable;

/** The version that a writer has read, as the header {@code If-Match} shows it. */
public final class IfMatch {

  private IfMatch() {}

  /**
   * The version.
   *
   * @param header the whole header; null where it was left out
   * @throws VersionRequired when the header is missing
   * @throws StaleVersion when it is none of our versions
   */
  public static long version(@Nullable String header) {
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
