package org.sightline.organization;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Month;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.persistence.AggregateRoot;

/** An agency (no parent) or a part of one. */
@Entity
@Table(name = "organization_organization")
class Organization extends AggregateRoot {

  @Column(name = "parent_id", updatable = false)
  private @Nullable UUID parentId;

  @Column(name = "agency_id", nullable = false, updatable = false)
  private UUID agencyId;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "abbreviation", nullable = false)
  private String abbreviation;

  @Column(name = "external_id", updatable = false)
  private @Nullable Long externalId;

  @Column(name = "first_month", nullable = false)
  private int firstMonth = Month.OCTOBER.getValue();

  protected Organization() {}

  Organization(String name, String abbreviation, @Nullable Long externalId) {
    this.agencyId = key();
    this.name = requireNonNull(name, "name");
    this.abbreviation = requireNonNull(abbreviation, "abbreviation");
    this.externalId = externalId;
  }
}
