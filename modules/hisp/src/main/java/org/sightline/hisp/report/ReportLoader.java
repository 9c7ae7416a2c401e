package org.sightline.hisp.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sightline.persistence.StoreFailure;
import org.sightline.security.OpenToCallers;

/** Loads reports that come in bulk: a published history, the demo data. */
@ApplicationScoped
public class ReportLoader {

  @Inject private DataSource store;

  /** Begins a load in the transaction of the caller; close it there too. */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("Whoever loads has shown its permission for what it loads.")
  public ReportLoad begin() {
    try {
      return new ReportLoad(store.getConnection());
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }
}
