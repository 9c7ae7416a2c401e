package org.sightline.plans.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Direction;
import org.sightline.measure.MeasureId;
import org.sightline.measure.Unit;
import org.sightline.persistence.AggregateRoot;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.ReadingFrequency;

/** The only join of executives and measures: what a requirement asks of a measure. */
@Entity
@Table(name = "plans_requirement_measure")
@NamedQuery(
    name = RequirementMeasure.OF_VERSIONS,
    query =
        "select m from RequirementMeasure m where m.versionId in :versions"
            + " order by m.requirementRow, m.ordinal, m.id")
@NamedQuery(
    name = RequirementMeasure.ANSWERED_FOR,
    query =
        "select distinct m.measureId from RequirementMeasure m, ExecutivePlan p,"
            + " PerformanceRequirement r where p.versionId = m.versionId"
            + " and r.id = m.requirementRow and p.state = :established"
            + " and (:everywhere = true or p.agencyId in :agencies"
            + " or (p.agencyId in :cxAgencies and r.kind in :customer)) order by m.measureId")
@NamedQuery(
    name = RequirementMeasure.REMOVE,
    query = "delete from RequirementMeasure m where m.versionId = :version")
class RequirementMeasure extends AggregateRoot {

  static final String OF_VERSIONS = "RequirementMeasure.ofVersions";
  static final String ANSWERED_FOR = "RequirementMeasure.answeredFor";
  static final String REMOVE = "RequirementMeasure.remove";

  @Column(name = "version_id", nullable = false, updatable = false)
  private UUID versionId;

  @Column(name = "requirement_row", nullable = false, updatable = false)
  private UUID requirementRow;

  @Column(name = "ordinal", nullable = false, updatable = false)
  private int ordinal;

  @Column(name = "measure_id", nullable = false, updatable = false)
  private UUID measureId;

  @Column(name = "name", updatable = false)
  private @Nullable String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "unit", updatable = false)
  private @Nullable Unit unit;

  @Enumerated(EnumType.STRING)
  @Column(name = "direction", updatable = false)
  private @Nullable Direction direction;

  @Column(name = "baseline", updatable = false)
  private @Nullable BigDecimal baseline;

  @Column(name = "baseline_period", updatable = false)
  private @Nullable String baselinePeriod;

  @Column(name = "target", updatable = false)
  private @Nullable BigDecimal target;

  @Column(name = "target_date", updatable = false)
  private @Nullable LocalDate targetDate;

  @Column(name = "t5", updatable = false)
  private @Nullable BigDecimal t5;

  @Column(name = "t4", updatable = false)
  private @Nullable BigDecimal t4;

  @Column(name = "t3", updatable = false)
  private @Nullable BigDecimal t3;

  @Column(name = "t2", updatable = false)
  private @Nullable BigDecimal t2;

  @Column(name = "data_source", updatable = false)
  private @Nullable String dataSource;

  @Column(name = "method", updatable = false)
  private @Nullable String method;

  @Enumerated(EnumType.STRING)
  @Column(name = "frequency", updatable = false)
  private @Nullable ReadingFrequency frequency;

  @Column(name = "min_sample", updatable = false)
  private @Nullable Integer minSample;

  @Column(name = "guardrail", updatable = false)
  private @Nullable String guardrail;

  @Column(name = "maintain_reason", updatable = false)
  private @Nullable String maintainReason;

  protected RequirementMeasure() {}

  RequirementMeasure(PerformanceRequirement requirement, int ordinal, MeasureTarget wanted) {
    this.versionId = requirement.versionId();
    this.requirementRow = requirement.rowId();
    this.ordinal = ordinal;
    this.measureId = wanted.measure().value();
    this.name = wanted.name();
    this.unit = wanted.unit();
    this.direction = wanted.direction();
    this.baseline = wanted.baseline();
    this.baselinePeriod = wanted.baselinePeriod();
    this.target = wanted.target();
    this.targetDate = wanted.targetDate();
    this.t5 = wanted.t5();
    this.t4 = wanted.t4();
    this.t3 = wanted.t3();
    this.t2 = wanted.t2();
    this.dataSource = wanted.dataSource();
    this.method = wanted.method();
    this.frequency = wanted.frequency();
    this.minSample = wanted.minSample();
    this.guardrail = wanted.guardrail();
    this.maintainReason = wanted.maintainReason();
  }

  UUID requirementRow() {
    return requirementRow;
  }

  MeasureTarget target() {
    return new MeasureTarget(
        new MeasureId(measureId),
        name,
        unit,
        direction,
        baseline,
        baselinePeriod,
        target,
        targetDate,
        t5,
        t4,
        t3,
        t2,
        dataSource,
        method,
        frequency,
        minSample,
        guardrail,
        maintainReason);
  }
}
