package org.sightline.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;
import org.sightline.persistence.AggregateRoot;
import org.sightline.security.AccountId;
import org.sightline.security.Actor;

/** One change of a setting; the last one of its name holds. */
@Entity
@Table(name = "setting_change")
@NamedQuery(
    name = SettingChange.LAST,
    query =
        "select s from SettingChange s where s.agencyId in :agencies and s.ordinal ="
            + " (select max(t.ordinal) from SettingChange t"
            + " where t.agencyId = s.agencyId and t.name = s.name)"
            + " order by s.agencyId, s.name")
@NamedQuery(
    name = SettingChange.HISTORY,
    query =
        "select s from SettingChange s where s.agencyId = :agency and s.name = :name"
            + " order by s.ordinal desc")
class SettingChange extends AggregateRoot {

  static final String LAST = "SettingChange.last";
  static final String HISTORY = "SettingChange.history";

  @Column(name = "agency_id", nullable = false, updatable = false)
  private OrganizationId agencyId;

  @Column(name = "name", nullable = false, updatable = false)
  private String name;

  @Column(name = "ordinal", nullable = false, updatable = false)
  private int ordinal;

  @Column(name = "old_value", updatable = false)
  private @Nullable BigDecimal oldValue;

  @Column(name = "new_value", updatable = false)
  private @Nullable BigDecimal newValue;

  @Column(name = "changed_at", nullable = false, updatable = false)
  private Instant changedAt;

  @Column(name = "account_id", nullable = false, updatable = false)
  private AccountId accountId;

  @Column(name = "account_name", nullable = false, updatable = false)
  private String accountName;

  protected SettingChange() {}

  /**
   * The next change of a setting.
   *
   * @param last the one before; null for the first
   * @param value the new value; null for the default
   */
  SettingChange(
      OrganizationId agency,
      SettingKey key,
      @Nullable SettingChange last,
      @Nullable BigDecimal value,
      Actor by,
      Instant at) {
    this.agencyId = agency;
    this.name = key.name();
    this.ordinal = last == null ? 1 : last.ordinal + 1;
    this.oldValue = last == null ? null : last.newValue;
    this.newValue = value;
    this.changedAt = at;
    this.accountId = by.account();
    this.accountName = by.displayName();
  }

  OrganizationId agencyId() {
    return agencyId;
  }

  String name() {
    return name;
  }

  int ordinal() {
    return ordinal;
  }

  @Nullable BigDecimal value() {
    return newValue;
  }

  SettingEvent event() {
    return new SettingEvent(ordinal, oldValue, newValue, changedAt, accountName);
  }
}
