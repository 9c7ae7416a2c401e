package org.sightline.hisp.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.persistence.Parameters;
import org.sightline.persistence.StoreFailure;
import org.sightline.security.OpenToCallers;
import org.sightline.time.FiscalQuarter;

/**
 * Keeps what is published, version after version. Plain SQL, because an import publishes thousands
 * of figures at once and no row ever changes.
 */
@ApplicationScoped
public class Publications {

  private static final String LATEST =
      "select q.service_id, q.fiscal_year, q.quarter, q.version, q.source"
          + " from hisp_published_quarter q where q.service_id in (%s)"
          + " order by q.service_id, q.fiscal_year, q.quarter, q.version";

  @Inject private DataSource store;

  private Clock clock;

  protected Publications() {}

  @Inject
  Publications(Clock clock) {
    this.clock = clock;
  }

  /**
   * The last version of every published quarter of some services.
   *
   * @param services a hundred or so at a time
   * @return an entry for each service that has published anything
   */
  @OpenToCallers("Whoever publishes has shown its permission for publishing.")
  public Map<ServiceId, Map<FiscalQuarter, LatestPublication>> latest(
      Collection<ServiceId> services) {
    if (services.isEmpty()) {
      return Map.of();
    }
    String places = String.join(", ", services.stream().map(id -> "?").toList());
    try (Connection connection = store.getConnection();
        PreparedStatement query = connection.prepareStatement(LATEST.formatted(places))) {
      Parameters.set(query, services.toArray());
      return read(query);
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  /**
   * Publishes, in the transaction of the caller and for ever.
   *
   * @throws StoreFailure when a version is there already
   */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("Whoever publishes has shown its permission for publishing.")
  public void publish(List<NewPublishedQuarter> quarters) {
    if (quarters.isEmpty()) {
      return;
    }
    try (Connection connection = store.getConnection();
        PublicationWriting writing = new PublicationWriting(connection, clock.instant())) {
      for (NewPublishedQuarter quarter : quarters) {
        writing.add(quarter);
      }
      writing.flush();
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  /** Later versions come later and take the place of the earlier ones. */
  private static Map<ServiceId, Map<FiscalQuarter, LatestPublication>> read(PreparedStatement query)
      throws SQLException {
    Map<ServiceId, Map<FiscalQuarter, LatestPublication>> latest = new HashMap<>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        latest
            .computeIfAbsent(
                new ServiceId(rows.getObject("service_id", UUID.class)), any -> new HashMap<>())
            .put(
                FiscalQuarter.of(rows.getInt("fiscal_year"), rows.getInt("quarter")),
                new LatestPublication(rows.getInt("version"), rows.getString("source")));
      }
    }
    return latest;
  }
}
