package org.sightline.hisp.published;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.time.FiscalQuarter;

/**
 * A provider that has published something.
 *
 * @param id the provider
 * @param name its name
 * @param slug short name in addresses; null where it has none
 * @param agency the name of its agency
 * @param agencyAbbreviation the short name of its agency
 * @param services how many of its services have published something
 * @param latest the last quarter with figures
 * @param asOf when something was published last
 */
public record PublishingProvider(
    ProviderId id,
    String name,
    @Nullable String slug,
    String agency,
    String agencyAbbreviation,
    long services,
    FiscalQuarter latest,
    Instant asOf) {}
