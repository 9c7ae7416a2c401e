package org.sightline.account;

import java.util.Optional;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;

/** The role cannot be granted like this. */
public final class GrantRefused extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /** Names the reason: a key {@code grant-refused.<reason>} of this package's messages. */
  public GrantRefused(String reason) {
    super(AccountProblem.GRANT_REFUSED, Text.of(GrantRefused.class, "grant-refused." + reason));
    this.reason = reason;
  }

  @Override
  public Optional<String> pointer() {
    return Optional.of(
        switch (reason) {
          case "role" -> "/role";
          case "dates" -> "/until";
          default -> "/agency";
        });
  }
}
