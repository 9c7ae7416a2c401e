package org.sightline.plans.executive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditTrail;
import org.sightline.organization.Agencies;
import org.sightline.organization.Agency;
import org.sightline.organization.OrganizationId;
import org.sightline.plans.rule.RuleSet;
import org.sightline.plans.rule.RuleSets;
import org.sightline.security.CurrentActor;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Permission;
import org.sightline.security.Requires;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalYear;

/** The appraisal cycles of the agencies. */
@ApplicationScoped
public class Cycles {

  private ExecutiveRepository repository;
  private Agencies agencies;
  private CurrentActor current;
  private AuditTrail audit;

  protected Cycles() {}

  @Inject
  Cycles(
      ExecutiveRepository repository, Agencies agencies, CurrentActor current, AuditTrail audit) {
    this.repository = repository;
    this.agencies = agencies;
    this.current = current;
    this.audit = audit;
  }

  /** The cycles of the agencies whose executives the actor administers, the latest first. */
  @Requires(Permission.READ_EXECUTIVES)
  public List<CycleSummary> list() {
    return repository.cycles(current.get().scope(Permission.READ_EXECUTIVES)).stream()
        .map(AppraisalCycle::summary)
        .toList();
  }

  /**
   * Opens the cycle of a fiscal year; it covers the year of the agency's own calendar and follows
   * the rule set of the year.
   *
   * @throws CycleNotFound when the agency is not within reach
   * @throws RegistrationRefused when there is one already, or no rule set covers the year
   */
  @Transactional
  @Requires(Permission.MANAGE_EXECUTIVES)
  public CycleSummary open(OrganizationId agencyId, FiscalYear year) {
    if (!current.get().scope(Permission.MANAGE_EXECUTIVES).contains(agencyId)) {
      throw new CycleNotFound();
    }
    Agency agency = agencies.find(agencyId).orElseThrow(CycleNotFound::new);
    RuleSet rules = rulesOfNew(agencyId, year);
    FiscalCalendar calendar = new FiscalCalendar(agency.fiscalYearStart());
    AppraisalCycle cycle = new AppraisalCycle(agencyId, year.value(), calendar.period(year), rules);
    repository.add(cycle);
    audit.record(
        AuditEntry.on(agencyId, AuditAction.CYCLE_OPENED, "AppraisalCycle", cycle.id())
            .with("fiscalYear", year.value()));
    return cycle.summary();
  }

  private RuleSet rulesOfNew(OrganizationId agency, FiscalYear year) {
    Optional<RuleSet> rules = RuleSets.inForce(year);
    if (rules.isEmpty() || repository.cycleOf(agency, year.value()).isPresent()) {
      throw RegistrationRefused.cycle(year.value());
    }
    return rules.get();
  }

  /** A cycle, whoever asks; empty when there is none. */
  @OpenToCallers("The plan that names a cycle is narrowed by its own façade.")
  public Optional<CycleSummary> find(CycleId id) {
    return repository.cycle(id).map(AppraisalCycle::summary);
  }

  /** The cycle of an agency and a fiscal year; empty when there is none. */
  @OpenToCallers("That an agency has a cycle of a year is no secret of it.")
  public Optional<CycleSummary> ofYear(OrganizationId agency, int fiscalYear) {
    return repository.cycleOf(agency, fiscalYear).map(AppraisalCycle::summary);
  }

  /** Cycles by their identity, whoever asks. */
  @OpenToCallers("The plan that names a cycle is narrowed by its own façade.")
  public Map<CycleId, CycleSummary> named(Collection<CycleId> ids) {
    return repository.cycles(ids).stream()
        .map(AppraisalCycle::summary)
        .collect(Collectors.toMap(CycleSummary::id, Function.identity()));
  }
}
