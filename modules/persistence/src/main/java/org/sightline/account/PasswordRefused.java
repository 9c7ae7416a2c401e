package org.sightline.account;

import java.util.Optional;
import org.sightline.problem.GovernanceException;

/** The password is too short, too long or holds the user name. */
public final class PasswordRefused extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Names the bounds, in characters. */
  public PasswordRefused(int fewest, int most) {
    super(AccountProblem.PASSWORD_REFUSED, fewest, most);
  }

  @Override
  public Optional<String> pointer() {
    return Optional.of("/password");
  }
}
