package org.sightline.plans.executive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;
import org.sightline.organization.PersonSummary;
import org.sightline.persistence.AggregateRoot;

/** A person is an official of an executive for a time. */
@Entity
@Table(name = "plans_official")
@NamedQuery(
    name = OfficialAssignment.OF_EXECUTIVES,
    query =
        "select o from OfficialAssignment o where o.executiveId in :executives"
            + " order by o.executiveId, o.role, o.validFrom, o.id")
class OfficialAssignment extends AggregateRoot {

  static final String OF_EXECUTIVES = "OfficialAssignment.ofExecutives";

  @Column(name = "agency_id", nullable = false, updatable = false)
  private OrganizationId agencyId;

  @Column(name = "executive_id", nullable = false, updatable = false)
  private UUID executiveId;

  @Enumerated(EnumType.STRING)
  @Column(name = "role", nullable = false, updatable = false)
  private OfficialRole role;

  @Column(name = "person_id", nullable = false, updatable = false)
  private PersonId personId;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private @Nullable LocalDate validUntil;

  protected OfficialAssignment() {}

  OfficialAssignment(ExecutiveSummary executive, NewAssignment wanted, PersonSummary person) {
    this.agencyId = executive.agency();
    this.executiveId = executive.id().value();
    this.role = wanted.role();
    this.personId = person.id();
    this.name = person.name();
    this.validFrom = wanted.from();
    this.validUntil = wanted.until();
  }

  boolean isOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
  }

  /** Whether some day belongs to both. */
  boolean overlaps(NewAssignment other) {
    boolean beginsInTime = other.until() == null || !validFrom.isAfter(other.until());
    return beginsInTime && (validUntil == null || !validUntil.isBefore(other.from()));
  }

  void end(LocalDate lastDay) {
    validUntil = lastDay.isBefore(validFrom) ? validFrom : lastDay;
  }

  OfficialSummary summary() {
    return new OfficialSummary(
        key(), new ExecutiveId(executiveId), role, personId, name, validFrom, validUntil);
  }
}
