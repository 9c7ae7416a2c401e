package org.sightline.dashboard.scorecard;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.measure.FigureText;
import org.sightline.plans.sight.Strand;

/**
 * A strand as the page shows it.
 *
 * @param strand the strand
 * @param figure the last figure of its measure; null where there is none
 */
record StrandCard(Strand strand, @Nullable FigureText figure) {

  public StrandCard {
    requireNonNull(strand, "strand");
  }

  /** Whether it leads to an outcome of the mission. */
  public boolean reaches() {
    return !strand.outcomes().isEmpty();
  }
}
