package org.sightline.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditTrail;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.security.Requires;
import org.sightline.security.WrongCredentials;

/** What everybody may do with the own account. */
@ApplicationScoped
public class OwnAccount {

  private AccountRepository accounts;
  private CurrentActor current;
  private AuditTrail audit;

  protected OwnAccount() {}

  @Inject
  OwnAccount(AccountRepository accounts, CurrentActor current, AuditTrail audit) {
    this.accounts = accounts;
    this.current = current;
    this.audit = audit;
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
    accounts.locked(account.id()).forgive();
    audit.record(
        AuditEntry.on(account.agencyId(), AuditAction.PASSWORD_CHANGED, "Account", account.id()));
  }
}
