package org.sightline.measure;

import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an observation comes from.
 *
 * @param asOf when the figure was known, not null
 * @param version from 1, one more with each correction
 * @param sourceId the receipt or record that gave it, not blank
 * @param snapshotHash SHA-256 of the source in lower-case hexadecimal; null where none was kept
 */
public record Provenance(
    Instant asOf, int version, String sourceId, @Nullable String snapshotHash) {

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws IllegalArgumentException when version, source or hash has another form
   */
  public Provenance {
    Objects.requireNonNull(asOf, "asOf");
    if (version < 1 || sourceId.isBlank()) {
      throw new IllegalArgumentException("version " + version + " of '" + sourceId + "'");
    }
    if (snapshotHash != null && !SHA_256.matcher(snapshotHash).matches()) {
      throw new IllegalArgumentException("no SHA-256: " + snapshotHash);
    }
  }
}
