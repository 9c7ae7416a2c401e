package org.sightline.hisp.published;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Driver;
import org.sightline.measure.Estimate;
import org.sightline.measure.ObservationFlag;

/**
 * One figure of what was published.
 *
 * @param instrument the survey; null for all surveys of the service together
 * @param label what tells the survey apart; blank where nothing does
 * @param driver what was asked about
 * @param favourable how many answered favourably; null where the share was weighted
 * @param share the favourable share in percent, with base and interval
 * @param mean the mean answer, 1 to 5; null where answers were thumbs
 * @param method how surveys were combined
 * @param flags what a reader must know
 */
public record NewPublishedFigure(
    @Nullable UUID instrument,
    String label,
    Driver driver,
    @Nullable Long favourable,
    Estimate share,
    @Nullable Estimate mean,
    CombiningMethod method,
    Set<ObservationFlag> flags) {

  /**
   * @throws NullPointerException when the share has no base or no interval
   */
  public NewPublishedFigure {
    Objects.requireNonNull(driver, "driver");
    Objects.requireNonNull(share.n(), "base");
    Objects.requireNonNull(share.interval(), "interval");
    Objects.requireNonNull(method, "method");
    flags = Set.copyOf(flags);
  }
}
