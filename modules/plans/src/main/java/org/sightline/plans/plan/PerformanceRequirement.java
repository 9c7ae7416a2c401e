package org.sightline.plans.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.measure.MeasureId;
import org.sightline.persistence.AggregateRoot;
import org.sightline.plans.content.AlignmentContent;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.RequirementContent;
import org.sightline.plans.content.RequirementId;
import org.sightline.plans.content.RequirementKind;

/** A requirement in a version of a plan; the identity for readers is the same in all versions. */
@Entity
@Table(name = "plans_requirement")
@NamedQuery(
    name = PerformanceRequirement.OF_VERSIONS,
    query =
        "select r from PerformanceRequirement r where r.versionId in :versions"
            + " order by r.versionId, r.elementCode, r.ordinal, r.id")
@NamedQuery(
    name = PerformanceRequirement.REMOVE,
    query = "delete from PerformanceRequirement r where r.versionId = :version")
@NamedQuery(
    name = PerformanceRequirement.ELSEWHERE,
    query =
        "select count(r) from PerformanceRequirement r"
            + " where r.requirementId in :ids and r.planId <> :plan")
class PerformanceRequirement extends AggregateRoot {

  static final String OF_VERSIONS = "PerformanceRequirement.ofVersions";
  static final String REMOVE = "PerformanceRequirement.remove";
  static final String ELSEWHERE = "PerformanceRequirement.elsewhere";

  @Column(name = "plan_id", nullable = false, updatable = false)
  private UUID planId;

  @Column(name = "version_id", nullable = false, updatable = false)
  private UUID versionId;

  @Column(name = "requirement_id", nullable = false, updatable = false)
  private UUID requirementId;

  @Column(name = "element_code", nullable = false, updatable = false)
  private String elementCode;

  @Column(name = "ordinal", nullable = false, updatable = false)
  private int ordinal;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, updatable = false)
  private RequirementKind kind;

  @Column(name = "statement", nullable = false, updatable = false)
  private String statement;

  @Column(name = "weight", updatable = false)
  private @Nullable Integer weight;

  @Column(name = "control_statement", updatable = false)
  private @Nullable String control;

  @Column(name = "population", updatable = false)
  private @Nullable String population;

  @Column(name = "service_id", updatable = false)
  private @Nullable UUID serviceId;

  @Column(name = "mission_outcome_id", updatable = false)
  private @Nullable UUID missionOutcomeId;

  @Column(name = "behaviours", updatable = false)
  private @Nullable String behaviours;

  @Column(name = "due_on", updatable = false)
  private @Nullable LocalDate dueOn;

  protected PerformanceRequirement() {}

  PerformanceRequirement(
      PlanId plan, UUID version, String element, int ordinal, RequirementContent content) {
    this.planId = plan.value();
    this.versionId = version;
    this.requirementId = content.id().value();
    this.elementCode = element;
    this.ordinal = ordinal;
    this.kind = content.kind();
    this.statement = content.statement();
    this.weight = content.weight();
    this.control = content.control();
    this.population = content.population();
    this.serviceId = content.service() == null ? null : content.service().value();
    this.missionOutcomeId =
        content.missionOutcome() == null ? null : content.missionOutcome().value();
    this.behaviours = content.behaviours();
    this.dueOn = content.dueOn();
  }

  UUID rowId() {
    return key();
  }

  UUID versionId() {
    return versionId;
  }

  String elementCode() {
    return elementCode;
  }

  RequirementContent content(List<AlignmentContent> alignments, List<MeasureTarget> measures) {
    return new RequirementContent(
        new RequirementId(requirementId),
        kind,
        statement,
        weight,
        control,
        population,
        serviceId == null ? null : new ServiceId(serviceId),
        missionOutcomeId == null ? null : new MeasureId(missionOutcomeId),
        behaviours,
        dueOn,
        alignments,
        measures);
  }
}
