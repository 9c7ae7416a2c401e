package org.sightline.persistence;

import java.sql.SQLException;

/** The store refused a statement or did not answer; the transaction rolls back. */
public final class StoreFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param cause what the driver said
   */
  public StoreFailure(SQLException cause) {
    super(cause.getMessage(), cause);
  }
}
