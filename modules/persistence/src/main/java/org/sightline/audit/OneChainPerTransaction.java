package org.sightline.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.sightline.audit.chain.ChainId;

/**
 * Sees to it that a transaction writes to one chain only: two transactions that lock the same two
 * chains in different order would wait for each other.
 */
@ApplicationScoped
class OneChainPerTransaction {

  private static final String KEY = OneChainPerTransaction.class.getName();

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  protected OneChainPerTransaction() {}

  OneChainPerTransaction(TransactionSynchronizationRegistry transactions) {
    this.transactions = transactions;
  }

  /**
   * Takes a chain for the current transaction.
   *
   * @throws IllegalStateException when there is no transaction, or it has another chain already
   */
  void take(ChainId chain) {
    Object taken = transactions.getResource(KEY);
    if (taken == null) {
      transactions.putResource(KEY, chain);
    } else if (!taken.equals(chain)) {
      throw new IllegalStateException(
          "one chain per transaction: " + taken + " is taken, not " + chain);
    }
  }
}
