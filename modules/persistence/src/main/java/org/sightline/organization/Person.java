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
            + " and (p.name > :afterName or (p.name = :afterName and p.id > :afterId))"
            + " order by p.name, p.id")
@NamedQuery(
    name = Person.ALL,
    query =
        "select p from Person p where p.id in :ids"
            + " and (:everywhere = true or p.agencyId in :agencies) order by p.name, p.id")
@NamedQuery(
    name = Person.PARTS,
    query = "select count(o) from Organization o where o.id = :part and o.agencyId = :agency")
class Person extends AggregateRoot {

  static final String LIST = "Person.list";
  static final String ALL = "Person.all";
  static final String PARTS = "Person.parts";

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

  Person(NewPerson wanted) {
    this.agencyId = wanted.agency();
    this.organizationId = wanted.organization() == null ? wanted.agency() : wanted.organization();
    this.name = wanted.name();
    this.email = wanted.email();
    this.positionTitle = wanted.position();
  }

  /** The person in lists. */
  PersonSummary summary() {
    return new PersonSummary(
        new PersonId(key()), name, agencyId, organizationId, email, positionTitle);
  }
}
