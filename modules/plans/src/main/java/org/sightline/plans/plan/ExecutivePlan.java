package org.sightline.plans.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;
import org.sightline.persistence.AggregateRoot;
import org.sightline.plans.content.PlanFrame;
import org.sightline.plans.content.PlanHeader;
import org.sightline.plans.executive.CycleId;
import org.sightline.plans.executive.CycleSummary;
import org.sightline.plans.executive.ExecutiveId;
import org.sightline.plans.executive.ExecutiveSummary;
import org.sightline.plans.rule.RuleSet;
import org.sightline.plans.rule.RuleSets;

/** The plan of one executive for one appraisal period. */
@Entity
@Table(name = "plans_plan")
@NamedQuery(
    name = ExecutivePlan.LIST,
    query =
        "select p from ExecutivePlan p, Executive e where e.id = p.executiveId and "
            + ExecutivePlan.WITHIN_REACH
            + " and (:anyYear = true or p.fiscalYear = :year)"
            + " and (:anyExecutive = true or p.executiveId = :executive)"
            + " and (:anyState = true or p.state = :state)"
            + " and p.planNo > :after order by p.planNo")
@NamedQuery(
    name = ExecutivePlan.IN_REACH,
    query =
        "select p from ExecutivePlan p, Executive e where e.id = p.executiveId and p.id = :id and "
            + ExecutivePlan.WITHIN_REACH)
@NamedQuery(
    name = ExecutivePlan.WHOLE,
    query =
        "select p from ExecutivePlan p, Executive e where e.id = p.executiveId and p.id in :ids and "
            + ExecutivePlan.WITHIN_REACH)
@NamedQuery(
    name = ExecutivePlan.OPEN_OF,
    query = "select p from ExecutivePlan p where p.openKey in :keys order by p.planNo")
@NamedQuery(
    name = ExecutivePlan.OF_EXECUTIVE,
    query =
        "select p from ExecutivePlan p, Executive e where e.id = p.executiveId"
            + " and p.executiveId = :executive and p.state <> :closed and ("
            + ExecutivePlan.WITHIN_REACH
            + " or (p.agencyId in :cxAgencies and p.state = :established))"
            + " order by p.planNo")
@NamedQuery(
    name = ExecutivePlan.OF_MEASURES,
    query =
        "select p from ExecutivePlan p, Executive e where e.id = p.executiveId"
            + " and p.state <> :closed and ("
            + ExecutivePlan.WITHIN_REACH
            + " or (p.agencyId in :cxAgencies and p.state = :established))"
            + " and exists (select m from RequirementMeasure m where m.versionId = p.versionId"
            + " and m.measureId in :measures) order by p.planNo")
class ExecutivePlan extends AggregateRoot {

  static final String LIST = "ExecutivePlan.list";
  static final String IN_REACH = "ExecutivePlan.inReach";
  static final String WHOLE = "ExecutivePlan.whole";
  static final String OPEN_OF = "ExecutivePlan.openOf";
  static final String OF_EXECUTIVE = "ExecutivePlan.ofExecutive";
  static final String OF_MEASURES = "ExecutivePlan.ofMeasures";

  /** Agencies in scope, the own plan, or one of an executive whose official the actor is today. */
  static final String WITHIN_REACH =
      "(:everywhere = true or p.agencyId in :agencies or e.personId = :person"
          + " or exists (select o from OfficialAssignment o where o.executiveId = e.id"
          + " and o.personId = :person and o.validFrom <= :today"
          + " and (o.validUntil is null or o.validUntil >= :today)))";

  @Column(name = "agency_id", nullable = false, updatable = false)
  private OrganizationId agencyId;

  @Column(name = "plan_no", nullable = false, updatable = false)
  private String planNo;

  @Column(name = "executive_id", nullable = false, updatable = false)
  private UUID executiveId;

  @Column(name = "cycle_id", nullable = false, updatable = false)
  private UUID cycleId;

  @Column(name = "fiscal_year", nullable = false, updatable = false)
  private int fiscalYear;

  @Column(name = "rule_set", nullable = false, updatable = false)
  private String ruleSet;

  @Column(name = "rule_revision", nullable = false, updatable = false)
  private String ruleRevision;

  @Column(name = "period_start", nullable = false, updatable = false)
  private LocalDate periodStart;

  @Column(name = "period_end", nullable = false)
  private LocalDate periodEnd;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private PlanState state = PlanState.DRAFT;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false)
  private PlanStatus status = PlanStatus.ACTIVE;

  @Column(name = "established_on")
  private @Nullable LocalDate establishedOn;

  @Column(name = "version_id", nullable = false)
  private UUID versionId;

  @Column(name = "version_no", nullable = false)
  private int versionNo;

  @Enumerated(EnumType.STRING)
  @Column(name = "closure_reason")
  private @Nullable ClosureReason closureReason;

  // Executive and cycle while the plan is open: one open plan of each, without a partial index.
  @Column(name = "open_key")
  private @Nullable String openKey;

  @Column(name = "changed_by", nullable = false)
  private String changedBy;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  protected ExecutivePlan() {}

  ExecutivePlan(
      String planNo, ExecutiveSummary executive, CycleSummary cycle, String by, Instant at) {
    this.agencyId = executive.agency();
    this.planNo = planNo;
    this.executiveId = executive.id().value();
    this.cycleId = cycle.id().value();
    this.fiscalYear = cycle.fiscalYear();
    this.ruleSet = cycle.ruleSet();
    this.ruleRevision = cycle.ruleRevision();
    this.periodStart = cycle.start();
    this.periodEnd = cycle.end();
    this.openKey = openKey(executive.id(), cycle.id());
    this.versionId = key();
    this.changedBy = by;
    this.changedAt = at;
  }

  static String openKey(ExecutiveId executive, CycleId cycle) {
    return executive + "/" + cycle;
  }

  PlanId id() {
    return new PlanId(key());
  }

  OrganizationId agencyId() {
    return agencyId;
  }

  ExecutiveId executiveId() {
    return new ExecutiveId(executiveId);
  }

  CycleId cycleId() {
    return new CycleId(cycleId);
  }

  String planNo() {
    return planNo;
  }

  int fiscalYear() {
    return fiscalYear;
  }

  PlanState state() {
    return state;
  }

  UUID versionId() {
    return versionId;
  }

  int versionNo() {
    return versionNo;
  }

  String changedBy() {
    return changedBy;
  }

  Instant changedAt() {
    return changedAt;
  }

  /** The rules that it follows for ever. */
  RuleSet rules() {
    return RuleSets.find(ruleSet)
        .orElseThrow(() -> new IllegalStateException("no rule set " + ruleSet));
  }

  /** The time in which it is judged on a day. */
  PlanFrame frame(LocalDate today) {
    return new PlanFrame(periodStart, periodEnd, today);
  }

  /** What its text says beside its content. */
  PlanHeader header(ExecutiveSummary executive) {
    return new PlanHeader(
        agencyId,
        executive.id(),
        executive.name(),
        executive.position(),
        fiscalYear,
        periodStart,
        periodEnd,
        ruleSet,
        ruleRevision,
        versionNo);
  }

  /** Makes a version the present one. */
  void turnTo(PlanVersion version) {
    versionId = version.id();
    versionNo = version.versionNo();
  }

  /** Remembers who changed it; its version counts on. */
  void changed(String by, Instant at) {
    changedBy = by;
    changedAt = at;
  }

  void move(PlanState next) {
    state = next;
    status = next.status();
  }

  void establish(LocalDate on) {
    establishedOn = on;
  }

  void close(ClosureReason reason) {
    closureReason = reason;
    openKey = null;
    if (reason == ClosureReason.UNRATEABLE) {
      status = PlanStatus.UNRATEABLE;
    }
  }

  PlanSummary summary(ExecutiveSummary executive) {
    return new PlanSummary(
        id(),
        planNo,
        agencyId,
        executive.id(),
        executive.name(),
        executive.position(),
        cycleId(),
        fiscalYear,
        ruleSet,
        state,
        status,
        periodStart,
        periodEnd,
        establishedOn,
        versionNo,
        changedBy,
        changedAt,
        version());
  }
}
