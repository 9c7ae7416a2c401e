package org.sightline.account;

import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;

/** The account cannot be made like this. */
public final class AccountRefused extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Names the reason: a key {@code account-refused.<reason>} of this package's messages. */
  public AccountRefused(String reason) {
    super(
        AccountProblem.ACCOUNT_REFUSED, Text.of(AccountRefused.class, "account-refused." + reason));
  }
}
