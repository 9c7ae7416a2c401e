package org.sightline.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.sightline.persistence.Parameters;
import org.sightline.persistence.StoreFailure;

/** Leases by name; each step is one statement, of which of two nodes only one changes the row. */
@ApplicationScoped
class TimerLeaseRepository {

  private static final String MAKE =
      "insert into timer_lease (name, holder, lease_until) values (?, ?, ?)"
          + " on conflict do nothing";
  private static final String TAKE =
      "update timer_lease set holder = ?, lease_until = ? where name = ? and lease_until <= ?";
  private static final String GIVE_BACK =
      "update timer_lease set lease_until = ? where name = ? and holder = ?";

  private DataSource store;

  protected TimerLeaseRepository() {}

  @Inject
  TimerLeaseRepository(DataSource store) {
    this.store = store;
  }

  @Transactional(TxType.REQUIRES_NEW)
  boolean take(String name, UUID holder, Instant now, Instant until) {
    return updated(MAKE, name, holder, until) + updated(TAKE, holder, until, name, now) == 1;
  }

  @Transactional(TxType.REQUIRES_NEW)
  void giveBack(String name, UUID holder, Instant now) {
    updated(GIVE_BACK, now, name, holder);
  }

  private int updated(String sql, Object... values) {
    try (Connection connection = store.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      Parameters.set(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }
}
