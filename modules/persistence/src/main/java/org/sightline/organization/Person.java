package org.sightline.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.sightline.persistence.AggregateRoot;

/** Somebody who works for an agency; need not have an account. */
@Entity
@Table(name = "person")
@NamedQuery(
    name = Person.LIST,
    query =
        "select p from Person p where (:everywhere = true or p.agencyId in :agencies)"
            + " and (p.name > :name or (p.name = :name and p.id > :id)) order by p.name, p.id")
class Person extends AggregateRoot {

  static final String LIST = "Person.list";

  @Column(name = "agency_id", nullable = false, updatable = false)
  private OrganizationId agencyId;

  @Column(name = "organization_id", nullable = false)
  private OrganizationId organizationId;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "email")
  private @Nullable String email;

  @Column(name = "position_title")
  private @Nullable String positionTitle;

  protected Person() {}

  /** The person in lists. */
  PersonSummary summary() {
    return new PersonSummary(
        new PersonId(key()), name, agencyId, organizationId, email, positionTitle);
  }
}
