package org.sightline.hisp.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.organization.Agency;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalQuarter;

/** A provider that has published something, as it is stored. */
record ProviderRow(
    ProviderId id,
    String name,
    @Nullable String slug,
    OrganizationId agency,
    long services,
    FiscalQuarter latest,
    Instant asOf) {

  private static final int YEAR = 10;

  static ProviderRow read(ResultSet row) throws SQLException {
    int latest = row.getInt("latest");
    return new ProviderRow(
        new ProviderId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("slug"),
        new OrganizationId(row.getObject("agency_id", UUID.class)),
        row.getLong("services"),
        FiscalQuarter.of(latest / YEAR, latest % YEAR),
        row.getObject("as_of", OffsetDateTime.class).toInstant());
  }

  /** The same with the names of its agency. */
  PublishingProvider of(@Nullable Agency owner) {
    return new PublishingProvider(
        id,
        name,
        slug,
        owner == null ? "" : owner.name(),
        owner == null ? "" : owner.abbreviation(),
        services,
        latest,
        asOf);
  }
}
