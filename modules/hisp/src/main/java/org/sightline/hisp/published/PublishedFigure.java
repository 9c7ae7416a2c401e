package org.sightline.hisp.published;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Driver;
import org.sightline.measure.ObservationFlag;

/**
 * One published figure, unrounded. Of a withheld one nothing is told but that it is there.
 *
 * @param survey the survey; null for all surveys of the service together
 * @param label what tells the survey apart; blank where nothing does
 * @param driver what was asked about
 * @param withheld why it is withheld; null where it is told
 * @param n how many answered; null where withheld
 * @param favourableN how many answered favourably; null where withheld or weighted
 * @param favourablePct the favourable share, 0 to 100; null where withheld
 * @param favourableLo95 the lower end of its 95 % interval; null where withheld
 * @param favourableHi95 the upper end of its 95 % interval; null where withheld
 * @param mean the mean answer, 1 to 5; null where withheld, and where answers were thumbs
 * @param meanLo95 the lower end of its 95 % interval; null where there is none
 * @param meanHi95 the upper end of its 95 % interval; null where there is none
 * @param method how surveys were combined
 * @param flags what a reader must know, in their order
 */
public record PublishedFigure(
    @Nullable UUID survey,
    String label,
    Driver driver,
    @Nullable Withholding withheld,
    @Nullable Long n,
    @Nullable Long favourableN,
    @Nullable Double favourablePct,
    @Nullable Double favourableLo95,
    @Nullable Double favourableHi95,
    @Nullable Double mean,
    @Nullable Double meanLo95,
    @Nullable Double meanHi95,
    CombiningMethod method,
    List<ObservationFlag> flags) {

  public PublishedFigure {
    Objects.requireNonNull(driver, "driver");
    Objects.requireNonNull(method, "method");
    flags = flags.stream().sorted().toList();
  }

  /** The same figure, of which nothing is told. */
  PublishedFigure withheldFor(Withholding reason) {
    return new PublishedFigure(
        survey,
        label,
        driver,
        reason,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        method,
        List.of(ObservationFlag.SUPPRESSED));
  }
}
