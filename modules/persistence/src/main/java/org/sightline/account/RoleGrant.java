package org.sightline.account;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;
import org.sightline.persistence.AggregateRoot;
import org.sightline.security.AccountId;
import org.sightline.security.HeldRole;
import org.sightline.security.Role;

/** A role given to an account, from one day until before another. */
@Entity
@Table(name = "role_grant")
@NamedQuery(
    name = RoleGrant.VALID,
    query =
        "select g from RoleGrant g where g.accountId = :account and g.validFrom <= :today"
            + " and (g.validUntil is null or g.validUntil > :today)")
@NamedQuery(
    name = RoleGrant.OF_ACCOUNT,
    query = "select g from RoleGrant g where g.accountId = :account order by g.validFrom, g.id")
class RoleGrant extends AggregateRoot {

  static final String VALID = "RoleGrant.valid";
  static final String OF_ACCOUNT = "RoleGrant.ofAccount";

  @Column(name = "account_id", nullable = false, updatable = false)
  private AccountId accountId;

  @Enumerated(EnumType.STRING)
  @Column(name = "role", nullable = false, updatable = false)
  private Role role;

  @Column(name = "agency_id", updatable = false)
  private @Nullable OrganizationId agencyId;

  @Column(name = "valid_from", nullable = false, updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private @Nullable LocalDate validUntil;

  protected RoleGrant() {}

  RoleGrant(
      AccountId accountId, HeldRole held, LocalDate validFrom, @Nullable LocalDate validUntil) {
    if (validUntil != null && !validUntil.isAfter(validFrom)) {
      throw new GrantRefused("dates");
    }
    this.accountId = requireNonNull(accountId, "accountId");
    this.role = held.role();
    this.agencyId = held.agency();
    this.validFrom = validFrom;
    this.validUntil = validUntil;
  }

  AccountId accountId() {
    return accountId;
  }

  HeldRole held() {
    return new HeldRole(role, agencyId);
  }

  /** Ends the grant with this day; a grant that has not begun never will. */
  void revoke(LocalDate today) {
    validUntil = validFrom.isAfter(today) ? validFrom : today;
  }

  GrantedRole summary() {
    return new GrantedRole(key(), role, agencyId, validFrom, validUntil);
  }
}
