package org.sightline.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.sightline.persistence.AggregateRoot;

/** An agency, which has no parent, or a part of one. */
@Entity
@Table(name = "organization")
@NamedQuery(
    name = Organization.AGENCIES,
    query =
        "select o from Organization o where o.parentId is null"
            + " and (:everywhere = true or o.agencyId in :agencies)"
            + " and (o.name > :afterName or (o.name = :afterName and o.id > :afterId))"
            + " order by o.name, o.id")
@NamedQuery(
    name = Organization.ALL,
    query = "select o from Organization o where o.id in :ids order by o.name, o.id")
@NamedQuery(
    name = Organization.BY_EXTERNAL_ID,
    query = "select o from Organization o where o.externalId = :externalId")
@NamedQuery(
    name = Organization.BY_ABBREVIATION,
    query =
        "select o from Organization o where o.parentId is null"
            + " and o.abbreviation = :abbreviation")
class Organization extends AggregateRoot {

  static final String AGENCIES = "Organization.agencies";
  static final String ALL = "Organization.all";
  static final String BY_EXTERNAL_ID = "Organization.byExternalId";
  static final String BY_ABBREVIATION = "Organization.byAbbreviation";

  @Column(name = "parent_id", updatable = false)
  private @Nullable OrganizationId parentId;

  @Column(name = "agency_id", nullable = false, updatable = false)
  private OrganizationId agencyId;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "abbreviation", nullable = false)
  private String abbreviation;

  @Column(name = "external_id", updatable = false)
  private @Nullable Long externalId;

  @Column(name = "first_month", nullable = false)
  private int firstMonth = Month.OCTOBER.getValue();

  protected Organization() {}

  /** An agency: the top of a branch, and a tenant. */
  Organization(NewAgency wanted) {
    this.agencyId = id();
    this.name = wanted.name();
    this.abbreviation = wanted.abbreviation();
    this.externalId = wanted.externalId();
  }

  OrganizationId id() {
    return new OrganizationId(key());
  }

  /** The agency in lists. */
  Agency summary() {
    return new Agency(id(), name, abbreviation, externalId, Month.of(firstMonth));
  }
}
