package org.sightline.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;
import org.sightline.security.AccountId;

/**
 * An account in a list.
 *
 * @param id the account
 * @param userName its name at sign-in
 * @param displayName its name for readers
 * @param agency the agency it belongs to; null for central accounts
 * @param state whether it may sign in
 * @param lastSignInAt when it last signed in; null for never
 * @param version what a writer must show to change it
 */
public record AccountSummary(
    AccountId id,
    String userName,
    String displayName,
    @Nullable OrganizationId agency,
    AccountState state,
    @Nullable Instant lastSignInAt,
    long version) {

  /** For queries, which know the raw identity. */
  public AccountSummary(
      UUID id,
      String userName,
      String displayName,
      @Nullable OrganizationId agency,
      AccountState state,
      @Nullable Instant lastSignInAt,
      long version) {
    this(new AccountId(id), userName, displayName, agency, state, lastSignInAt, version);
  }
}
