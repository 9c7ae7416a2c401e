package org.sightline.measure.catalogue;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.measure.MeasureId;

/**
 * Figures have been stored together. It is fired in the transaction that stores them; an observer
 * that throws rolls all of them back. Figures that were the same before are not in it.
 *
 * @param observed what was stored, at least one, in the order in which it was given
 * @param at when
 */
public record MeasuresObserved(List<MeasureObserved> observed, Instant at) {

  public MeasuresObserved {
    observed = List.copyOf(observed);
    requireNonNull(at, "at");
  }

  /** Every measure of which something was stored. */
  public Set<MeasureId> measures() {
    return observed.stream().map(MeasureObserved::measure).collect(Collectors.toUnmodifiableSet());
  }
}
