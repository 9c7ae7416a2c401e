package org.sightline.audit.chain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of checking an exported file.
 *
 * @param log what the chains in it say
 * @param fault the first thing wrong with the file itself; null when nothing is
 * @param line the line of that fault, from 1; 0 when there is none
 */
public record FileVerification(Verification log, @Nullable FileFault fault, long line) {

  public FileVerification {
    Objects.requireNonNull(log, "log");
  }

  /** Whether the file is whole and every chain in it holds. */
  public boolean intact() {
    return fault == null && log.intact();
  }
}
