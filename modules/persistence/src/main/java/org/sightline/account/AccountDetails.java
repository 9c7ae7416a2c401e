package org.sightline.account;

import java.util.List;

/**
 * An account with every role that it holds, held or will hold.
 *
 * @param account the account
 * @param grants its roles by first day
 */
public record AccountDetails(AccountSummary account, List<GrantedRole> grants) {

  public AccountDetails {
    grants = List.copyOf(grants);
  }
}
