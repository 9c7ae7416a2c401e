package org.sightline.dashboard.scorecard;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;
import org.sightline.plans.sight.ChainOfSight;

/**
 * What the page of a chain shows.
 *
 * @param chain the chain
 * @param strands its strands as they are shown
 * @param pair the two series that are compared; null where no strand reaches an outcome
 * @param asOf when the newest figure was known; null where there is none
 */
record ChainPage(
    ChainOfSight chain,
    List<StrandCard> strands,
    @Nullable ComparedPair pair,
    @Nullable Instant asOf) {

  public ChainPage {
    requireNonNull(chain, "chain");
    strands = List.copyOf(strands);
  }

  /** How far the chain reaches, in one sentence. */
  public Text summary() {
    if (strands.isEmpty()) {
      return Text.of(ChainPage.class, "chain.summary.none");
    }
    long reaching = strands.stream().filter(StrandCard::reaches).count();
    return Text.of(
        ChainPage.class, "chain.summary", strands.size(), reaching, chain.grade().label());
  }
}
