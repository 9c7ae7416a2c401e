package org.sightline.hisp.published;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sightline.time.FiscalQuarter;

/**
 * What a provider has published for one quarter, as readers outside may see it.
 *
 * @param provider the provider
 * @param quarter the quarter
 * @param periodStart its first day
 * @param periodEnd its last day
 * @param quarters every quarter with figures of this provider, the newest first
 * @param coverage how many services it covers
 * @param asOf when the newest of it was published
 * @param shownFrom from how many answers on a figure is told
 * @param services the services by name
 */
public record PublishedQuarter(
    PublishingProvider provider,
    FiscalQuarter quarter,
    LocalDate periodStart,
    LocalDate periodEnd,
    List<FiscalQuarter> quarters,
    Coverage coverage,
    Instant asOf,
    long shownFrom,
    List<PublishedService> services) {

  public PublishedQuarter {
    Objects.requireNonNull(provider, "provider");
    Objects.requireNonNull(quarter, "quarter");
    quarters = List.copyOf(quarters);
    services = List.copyOf(services);
  }
}
