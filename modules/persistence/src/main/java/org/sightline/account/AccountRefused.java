package org.sightline.account;

import java.util.Optional;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;

/** The account cannot be made like this. */
public final class AccountRefused extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /** Names the reason: a key {@code account-refused.<reason>} of this package's messages. */
  public AccountRefused(String reason) {
    super(
        AccountProblem.ACCOUNT_REFUSED, Text.of(AccountRefused.class, "account-refused." + reason));
    this.reason = reason;
  }

  @Override
  public Optional<String> pointer() {
    return Optional.of(
        switch (reason) {
          case "user-name" -> "/userName";
          case "display-name" -> "/displayName";
          default -> "/" + reason;
        });
  }
}
