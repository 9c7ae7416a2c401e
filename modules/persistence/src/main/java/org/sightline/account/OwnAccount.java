package org.sightline.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.security.Requires;
import org.sightline.security.WrongCredentials;

/** What everybody may do with the own account. */
@ApplicationScoped
public class OwnAccount {

  private AccountRepository accounts;
  private CurrentActor current;

  protected OwnAccount() {}

  @Inject
  OwnAccount(AccountRepository accounts, CurrentActor current) {
    this.accounts = accounts;
    this.current = current;
  }

  /**
   * Changes the own password and ends every session, the present one too.
   *
   * @throws WrongCredentials when the present password is wrong
   * @throws PasswordRefused when the new one does not do
   */
  @Transactional
  @Requires(Permission.OWN_ACCOUNT)
  public void changePassword(String present, String wanted) {
    Account account = accounts.byId(current.get().account()).orElseThrow(AccountNotFound::new);
    if (!account.hasPassword(present)) {
      throw new WrongCredentials();
    }
    PasswordPolicy.check(account.userName(), wanted);
    account.changePassword(PasswordHash.of(wanted));
  }
}
