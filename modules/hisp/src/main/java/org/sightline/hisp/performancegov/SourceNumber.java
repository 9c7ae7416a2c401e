package org.sightline.hisp.performancegov;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The number by which the format names a record. What came from the federal reporting tool keeps
 * its number; what was made here has one that follows from its identity, and so is the same in
 * every file.
 */
final class SourceNumber {

  /** Those of the tool have at most nine digits; ours have twelve, the most that is read. */
  private static final long FIRST_OF_OURS = 100_000_000_000L;

  private static final long OURS = 900_000_000_000L;

  private SourceNumber() {}

  /** The number of the tool, or one from 100,000,000,000 to 999,999,999,999. */
  static long of(@Nullable Long external, UUID id) {
    long mixed = id.getMostSignificantBits() * 31 + id.getLeastSignificantBits();
    return external == null ? FIRST_OF_OURS + Long.remainderUnsigned(mixed, OURS) : external;
  }
}
