package org.sightline.account;

import java.time.Instant;
import java.util.Set;
import org.sightline.security.Permission;

/**
 * The wish for an API key.
 *
 * @param name what it is for, 1 to 100 characters
 * @param permissions what it may do, never more than its owner
 * @param expiresAt when it ends, at most 366 days ahead
 */
public record CreateApiKey(String name, Set<Permission> permissions, Instant expiresAt) {

  public CreateApiKey {
    if (name == null || name.isBlank() || name.length() > 100) {
      throw new ApiKeyRefused("name");
    }
    if (permissions == null) {
      throw new ApiKeyRefused("permissions");
    }
    if (expiresAt == null) {
      throw new ApiKeyRefused("expiry");
    }
    permissions = Set.copyOf(permissions);
  }
}
