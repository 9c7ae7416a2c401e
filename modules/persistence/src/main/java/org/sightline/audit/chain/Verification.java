package org.sightline.audit.chain;

import java.util.List;
import java.util.Optional;

/**
 * The result of checking a log.
 *
 * @param events how many events were read
 * @param heads one for each chain, in the order in which the chains came
 * @param breaks the first break of each chain that has one, in the same order
 */
public record Verification(long events, List<ChainHead> heads, List<ChainBreak> breaks) {

  public Verification {
    heads = List.copyOf(heads);
    breaks = List.copyOf(breaks);
  }

  /** Whether every chain holds from its first event to its last known head. */
  public boolean intact() {
    return breaks.isEmpty();
  }

  /** The first break of the first chain that has one; empty when the log is intact. */
  public Optional<ChainBreak> firstBroken() {
    return breaks.stream().findFirst();
  }
}
