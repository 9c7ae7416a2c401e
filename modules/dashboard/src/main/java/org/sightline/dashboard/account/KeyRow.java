package org.sightline.dashboard.account;

import java.time.Instant;
import java.util.List;
import org.sightline.account.ApiKeySummary;
import org.sightline.message.Text;
import org.sightline.security.Permission;

/**
 * An API key as the pages show it.
 *
 * @param key the key
 * @param owner user name of its account
 * @param now the moment of reading
 */
record KeyRow(ApiKeySummary key, String owner, Instant now) {

  /** Whether it still opens anything. */
  public boolean isOpen() {
    return key.revokedAt() == null && key.expiresAt().isAfter(now);
  }

  /** Key of the word for its state. */
  public String state() {
    return key.revokedAt() != null ? "revoked" : isOpen() ? "open" : "expired";
  }

  /** What it may do. */
  public List<Text> may() {
    return key.permissions().stream().sorted().map(KeyRow::text).toList();
  }

  static Text text(Permission permission) {
    return Text.of(Permission.class, "permission." + permission.name());
  }
}
