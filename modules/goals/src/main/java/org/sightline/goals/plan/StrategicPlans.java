package org.sightline.goals.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditTrail;
import org.sightline.organization.AgencyNotFound;
import org.sightline.paging.NameCursor;
import org.sightline.security.CurrentActor;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Permission;
import org.sightline.security.Requires;

/** The strategic plans of the agencies. */
@ApplicationScoped
public class StrategicPlans {

  private StrategicPlanRepository repository;
  private CurrentActor current;
  private AuditTrail audit;

  protected StrategicPlans() {}

  @Inject
  StrategicPlans(StrategicPlanRepository repository, CurrentActor current, AuditTrail audit) {
    this.repository = repository;
    this.current = current;
    this.audit = audit;
  }

  /**
   * Plans within reach, by name.
   *
   * @param limit most rows, 1 to 1,001
   */
  @Requires(Permission.READ_GOALS)
  public List<StrategicPlanSummary> list(NameCursor after, int limit) {
    return repository.list(current.get().scope(Permission.READ_GOALS), after, limit).stream()
        .map(StrategicPlan::summary)
        .toList();
  }

  /**
   * One plan.
   *
   * @throws StrategicPlanNotFound when it is not within reach
   */
  @Requires(Permission.READ_GOALS)
  public StrategicPlanSummary get(StrategicPlanId id) {
    return repository
        .inScope(id, current.get().scope(Permission.READ_GOALS))
        .map(StrategicPlan::summary)
        .orElseThrow(StrategicPlanNotFound::new);
  }

  /**
   * Makes a plan.
   *
   * @throws AgencyNotFound when the agency is not within reach
   */
  @Transactional
  @Requires(Permission.EDIT_GOALS)
  public StrategicPlanSummary create(NewStrategicPlan wanted) {
    if (!current.get().scope(Permission.EDIT_GOALS).contains(wanted.agency())) {
      throw new AgencyNotFound();
    }
    StrategicPlanSummary made = add(wanted);
    audit.record(
        AuditEntry.on(
            made.agency(), AuditAction.STRATEGIC_PLAN_CREATED, "StrategicPlan", made.id()));
    return made;
  }

  /** Makes a plan as a part of an import, which is audited as a whole. */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("Whoever brings a plan has shown its permission for what brings it.")
  public StrategicPlanSummary bring(NewStrategicPlan wanted) {
    return add(wanted);
  }

  private StrategicPlanSummary add(NewStrategicPlan wanted) {
    StrategicPlan plan = new StrategicPlan(wanted);
    repository.add(plan);
    return plan.summary();
  }
}
