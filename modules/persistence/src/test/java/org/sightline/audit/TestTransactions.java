package org.sightline.audit;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Transactions as the server has them, one a thread: a data source that gives the connection of the
 * transaction and does not close it, and the registry that goes with it.
 */
public final class TestTransactions implements TransactionSynchronizationRegistry {

  private record Current(Connection connection, Map<Object, Object> resources) {}

  private final ThreadLocal<@Nullable Current> current = new ThreadLocal<>();
  private final DataSource database;

  /** Transactions on a database. */
  public TestTransactions(DataSource database) {
    this.database = database;
  }

  /** Runs in a transaction that commits, or rolls back when the work throws. */
  public <T> T in(Supplier<T> work) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      current.set(new Current(connection, new HashMap<>()));
      boolean done = false;
      try {
        T result = work.get();
        done = true;
        return result;
      } finally {
        current.remove();
        if (done) {
          connection.commit();
        } else {
          connection.rollback();
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Gives the connection of the transaction, or a new one outside of any. */
  public DataSource dataSource() {
    return proxy(
        DataSource.class,
        (name, call) ->
            name.equals("getConnection") && current.get() != null ? open() : call.get());
  }

  private Connection open() {
    Connection connection = transaction().connection();
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (self, method, args) ->
                method.getName().equals("close") ? null : invoke(connection, method, args));
  }

  private <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, args) ->
                call.answer(method.getName(), () -> invoke(database, method, args))));
  }

  private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] args) {
    try {
      return method.invoke(target, args);
    } catch (InvocationTargetException e) {
      throw sneaky(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> RuntimeException sneaky(@Nullable Throwable e) throws E {
    throw (E) e;
  }

  private interface Call {
    @Nullable Object answer(String method, Supplier<@Nullable Object> call);
  }

  private Current transaction() {
    Current transaction = current.get();
    if (transaction == null) {
      throw new IllegalStateException("no transaction");
    }
    return transaction;
  }

  @Override
  public Object getTransactionKey() {
    return transaction();
  }

  @Override
  public void putResource(Object key, Object value) {
    transaction().resources().put(key, value);
  }

  @Override
  public @Nullable Object getResource(Object key) {
    return transaction().resources().get(key);
  }

  @Override
  public void registerInterposedSynchronization(Synchronization synchronization) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getTransactionStatus() {
    return current.get() == null ? Status.STATUS_NO_TRANSACTION : Status.STATUS_ACTIVE;
  }

  @Override
  public void setRollbackOnly() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean getRollbackOnly() {
    return false;
  }
}
