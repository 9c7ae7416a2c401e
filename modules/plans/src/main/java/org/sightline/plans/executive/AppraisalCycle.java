package org.sightline.plans.executive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sightline.organization.OrganizationId;
import org.sightline.persistence.AggregateRoot;
import org.sightline.plans.rule.RuleSet;
import org.sightline.time.Period;

/** One fiscal year in which an agency makes, follows and rates the plans of its executives. */
@Entity
@Table(name = "plans_cycle")
@NamedQuery(
    name = AppraisalCycle.LIST,
    query =
        "select c from AppraisalCycle c where (:everywhere = true or c.agencyId in :agencies)"
            + " order by c.fiscalYear desc, c.id")
@NamedQuery(name = AppraisalCycle.ALL, query = "select c from AppraisalCycle c where c.id in :ids")
@NamedQuery(
    name = AppraisalCycle.OF_YEAR,
    query = "select c from AppraisalCycle c where c.agencyId = :agency and c.fiscalYear = :year")
class AppraisalCycle extends AggregateRoot {

  static final String LIST = "AppraisalCycle.list";
  static final String ALL = "AppraisalCycle.all";
  static final String OF_YEAR = "AppraisalCycle.ofYear";

  @Column(name = "agency_id", nullable = false, updatable = false)
  private OrganizationId agencyId;

  @Column(name = "fiscal_year", nullable = false, updatable = false)
  private int fiscalYear;

  @Column(name = "period_start", nullable = false, updatable = false)
  private LocalDate start;

  @Column(name = "period_end", nullable = false, updatable = false)
  private LocalDate end;

  @Column(name = "rule_set", nullable = false, updatable = false)
  private String ruleSet;

  @Column(name = "rule_revision", nullable = false, updatable = false)
  private String ruleRevision;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private CycleState state = CycleState.PLANNING;

  protected AppraisalCycle() {}

  AppraisalCycle(OrganizationId agency, int fiscalYear, Period period, RuleSet rules) {
    this.agencyId = agency;
    this.fiscalYear = fiscalYear;
    this.start = period.start();
    this.end = period.lastDay();
    this.ruleSet = rules.code();
    this.ruleRevision = rules.revision();
  }

  CycleId id() {
    return new CycleId(key());
  }

  CycleSummary summary() {
    return new CycleSummary(id(), agencyId, fiscalYear, start, end, ruleSet, ruleRevision, state);
  }
}
