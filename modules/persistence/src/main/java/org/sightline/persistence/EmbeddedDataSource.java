package org.sightline.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections to the embedded store that take part in plain local transactions. H2's own data
 * source also offers distributed ones; the server would use those, and statements of entities and
 * plain statements of one transaction would run on two connections that do not see each other.
 */
public final class EmbeddedDataSource implements DataSource {

  private final JdbcDataSource store = new JdbcDataSource();

  /** Where the store lies, as a JDBC address; called by the server. */
  public void setUrl(String url) {
    store.setURL(url);
  }

  /** Name of the store's user; called by the server. */
  public void setUser(String user) {
    store.setUser(user);
  }

  /** Password of the store's user; called by the server. */
  public void setPassword(String password) {
    store.setPassword(password);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return store.getConnection();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return store.getConnection(user, password);
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return store.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    store.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) {
    store.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() {
    return store.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("getParentLogger");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return store.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return store.isWrapperFor(type);
  }
}
