package org.sightline.plans.executive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;
import org.sightline.organization.PersonSummary;
import org.sightline.persistence.AggregateRoot;

/** A person of the directory who is appraised as an executive. */
@Entity
@Table(name = "plans_executive")
@NamedQuery(
    name = Executive.LIST,
    query =
        "select e from Executive e where "
            + Executive.WITHIN_REACH
            + " and (e.name > :afterName or (e.name = :afterName and e.id > :afterId))"
            + " order by e.name, e.id")
@NamedQuery(
    name = Executive.IN_REACH,
    query = "select e from Executive e where e.id in :ids and " + Executive.WITHIN_REACH)
@NamedQuery(name = Executive.ALL, query = "select e from Executive e where e.id in :ids")
@NamedQuery(
    name = Executive.OF_PERSON,
    query = "select e from Executive e where e.personId = :person")
class Executive extends AggregateRoot {

  static final String LIST = "Executive.list";
  static final String IN_REACH = "Executive.inReach";
  static final String ALL = "Executive.all";
  static final String OF_PERSON = "Executive.ofPerson";

  /** Agencies in scope, the own record, or one whose official the actor is today. */
  static final String WITHIN_REACH =
      "(:everywhere = true or e.agencyId in :agencies or e.personId = :person"
          + " or exists (select o from OfficialAssignment o where o.executiveId = e.id"
          + " and o.personId = :person and o.validFrom <= :today"
          + " and (o.validUntil is null or o.validUntil >= :today)))";

  @Column(name = "agency_id", nullable = false, updatable = false)
  private OrganizationId agencyId;

  @Column(name = "person_id", nullable = false, updatable = false)
  private PersonId personId;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "position_title", nullable = false)
  private String position;

  @Column(name = "organization_id", nullable = false)
  private OrganizationId organizationId;

  @Column(name = "pay_plan", nullable = false)
  private String payPlan;

  @Enumerated(EnumType.STRING)
  @Column(name = "appointment_type", nullable = false)
  private AppointmentType appointment;

  @Column(name = "appointed_on")
  private @Nullable LocalDate appointedOn;

  @Column(name = "inspector_general", nullable = false)
  private boolean inspectorGeneral;

  @Column(name = "active", nullable = false)
  private boolean active = true;

  protected Executive() {}

  Executive(NewExecutive wanted, PersonSummary person) {
    this.agencyId = person.agency();
    this.personId = person.id();
    this.name = person.name();
    this.organizationId = person.organization();
    this.position = wanted.position();
    this.payPlan = wanted.payPlan();
    this.appointment = wanted.appointment();
    this.appointedOn = wanted.appointedOn();
    this.inspectorGeneral = wanted.inspectorGeneral();
  }

  ExecutiveId id() {
    return new ExecutiveId(key());
  }

  ExecutiveSummary summary() {
    return new ExecutiveSummary(
        id(),
        agencyId,
        personId,
        name,
        position,
        organizationId,
        payPlan,
        appointment,
        appointedOn,
        inspectorGeneral,
        active);
  }
}
