package org.sightline.goals.plan;

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
import org.sightline.persistence.AggregateRoot;

/** A strategic plan of an agency. */
@Entity
@Table(name = "strategic_plan")
@NamedQuery(
    name = StrategicPlan.LIST,
    query =
        "select p from StrategicPlan p where (:everywhere = true or p.agencyId in :agencies)"
            + " and (p.name > :after or (p.name = :after and p.id > :afterId))"
            + " order by p.name, p.id")
@NamedQuery(
    name = StrategicPlan.IN_SCOPE,
    query =
        "select p from StrategicPlan p where p.id = :id"
            + " and (:everywhere = true or p.agencyId in :agencies)")
class StrategicPlan extends AggregateRoot {

  static final String LIST = "StrategicPlan.list";
  static final String IN_SCOPE = "StrategicPlan.inScope";

  @Column(name = "agency_id", nullable = false, updatable = false)
  private OrganizationId agencyId;

  @Enumerated(EnumType.STRING)
  @Column(name = "plan_type", nullable = false, updatable = false)
  private PlanType type;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "mission")
  private @Nullable String mission;

  @Column(name = "vision")
  private @Nullable String vision;

  @Column(name = "start_date")
  private @Nullable LocalDate startDate;

  @Column(name = "end_date")
  private @Nullable LocalDate endDate;

  @Column(name = "source_uri")
  private @Nullable String sourceUri;

  @Column(name = "import_id", updatable = false)
  private @Nullable UUID importId;

  protected StrategicPlan() {}

  StrategicPlan(NewStrategicPlan wanted) {
    this.agencyId = wanted.agency();
    this.type = wanted.type();
    this.name = wanted.name();
    this.mission = wanted.mission();
    this.vision = wanted.vision();
    this.startDate = wanted.startDate();
    this.endDate = wanted.endDate();
    this.sourceUri = wanted.sourceUri();
    this.importId = wanted.importId();
  }

  StrategicPlanSummary summary() {
    return new StrategicPlanSummary(
        new StrategicPlanId(key()),
        agencyId,
        type,
        name,
        mission,
        vision,
        startDate,
        endDate,
        sourceUri,
        importId);
  }
}
