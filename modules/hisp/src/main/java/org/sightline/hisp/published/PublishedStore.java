package org.sightline.hisp.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.paging.NameCursor;
import org.sightline.persistence.Parameters;
import org.sightline.persistence.StoreFailure;
import org.sightline.time.FiscalQuarter;

/**
 * Reads what was published, in its last versions; plain SQL beside that which wrote it, since no
 * row ever changes and none has a life cycle.
 */
@ApplicationScoped
class PublishedStore {

  private static final String PROVIDERS =
      "select p.id, p.name, p.slug, p.agency_id, count(distinct q.service_id) as services,"
          + " max(q.fiscal_year * 10 + q.quarter) as latest, max(q.published_at) as as_of"
          + " from hisp_provider p join hisp_published_quarter q on q.provider_id = p.id"
          + " where %s group by p.id, p.name, p.slug, p.agency_id order by p.name, p.id"
          + " fetch first %d rows only";

  private static final String BY_NAME =
      "lower(p.name) like ? escape '!' and (p.name > ? or (p.name = ? and p.id > ?))";

  private static final String QUARTERS =
      "select distinct fiscal_year, quarter from hisp_published_quarter where provider_id = ?"
          + " order by fiscal_year desc, quarter desc";

  private static final String SERVICES =
      "select id, name from hisp_service where provider_id = ? order by name, id";

  private static final String FIGURES =
      "select q.id as publication, q.service_id, q.service_name, q.version, q.snapshot_hash,"
          + " q.published_at, q.period_start, q.period_end, q.customers, q.offered, q.respondents,"
          + " q.coverage_rate, q.response_rate, q.combining_method, q.method_version,"
          + " f.instrument_id, f.label, f.driver, f.n, f.favourable, f.share, f.share_low,"
          + " f.share_high, f.mean, f.mean_low, f.mean_high, f.method, f.flags"
          + " from hisp_published_quarter q"
          + " left join hisp_published_figure f on f.published_quarter_id = q.id"
          + " where q.provider_id = ? and q.fiscal_year = ? and q.quarter = ?"
          + " and q.version = (select max(v.version) from hisp_published_quarter v"
          + " where v.service_id = q.service_id and v.fiscal_year = q.fiscal_year"
          + " and v.quarter = q.quarter)"
          + " order by q.service_name, q.service_id";

  @Inject private DataSource store;

  protected PublishedStore() {}

  /** Providers by name, whose names hold some words. */
  List<ProviderRow> providers(@Nullable String words, NameCursor after, int limit) {
    return read(
        PROVIDERS.formatted(BY_NAME, limit),
        ProviderRow::read,
        pattern(words),
        after.name(),
        after.name(),
        after.id());
  }

  /** One provider, or none. */
  List<ProviderRow> provider(ProviderId provider) {
    return read(PROVIDERS.formatted("p.id = ?", 1), ProviderRow::read, provider);
  }

  /** The quarters with figures of a provider, the newest first. */
  List<FiscalQuarter> quarters(ProviderId provider) {
    return read(QUARTERS, rows -> FiscalQuarter.of(rows.getInt(1), rows.getInt(2)), provider);
  }

  /** All services of a provider by name. */
  Map<ServiceId, String> services(ProviderId provider) {
    Map<ServiceId, String> names = new LinkedHashMap<>();
    read(
        SERVICES,
        rows -> names.put(new ServiceId(rows.getObject(1, UUID.class)), rows.getString(2)),
        provider);
    return names;
  }

  /** Everything published for a quarter, nothing withheld yet. */
  PublicationReader publications(ProviderId provider, FiscalQuarter quarter) {
    PublicationReader reader = new PublicationReader();
    read(FIGURES, reader::take, provider, quarter.year().value(), quarter.number());
    return reader;
  }

  private static String pattern(@Nullable String words) {
    String wanted = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
    return "%" + wanted.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  private <T> List<T> read(String sql, RowReading<T> reading, Object... parameters) {
    try (Connection connection = store.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      Parameters.set(query, parameters);
      List<T> read = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          read.add(reading.read(rows));
        }
      }
      return read;
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  /** Reads the row on which a result stands. */
  private interface RowReading<T> {

    T read(ResultSet rows) throws SQLException;
  }
}
