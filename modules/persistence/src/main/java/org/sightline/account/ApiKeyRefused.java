package org.sightline.account;

import java.util.Optional;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;

/** The API key cannot be made like this. */
public final class ApiKeyRefused extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /** Names the reason: a key {@code api-key-refused.<reason>} of this package's messages. */
  public ApiKeyRefused(String reason) {
    super(
        AccountProblem.API_KEY_REFUSED, Text.of(ApiKeyRefused.class, "api-key-refused." + reason));
    this.reason = reason;
  }

  @Override
  public Optional<String> pointer() {
    return Optional.of(
        switch (reason) {
          case "name" -> "/name";
          case "expiry" -> "/expiresAt";
          default -> "/permissions";
        });
  }
}
