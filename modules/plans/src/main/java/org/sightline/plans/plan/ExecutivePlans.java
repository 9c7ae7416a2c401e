package org.sightline.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.document.CanonicalText;
import org.sightline.measure.MeasureId;
import org.sightline.paging.NameCursor;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.executive.ExecutiveId;
import org.sightline.security.Permission;
import org.sightline.security.Requires;

/** The plans of executives, from draft to established. */
@ApplicationScoped
public class ExecutivePlans {

  /** The most measures that one call asks for together. */
  public static final int MOST = PlanRepository.MOST;

  private PlanQueries queries;
  private PlanWriting writing;
  private PlanMoving moving;

  protected ExecutivePlans() {}

  @Inject
  ExecutivePlans(PlanQueries queries, PlanWriting writing, PlanMoving moving) {
    this.queries = queries;
    this.writing = writing;
    this.moving = moving;
  }

  /**
   * Plans within reach, by their number.
   *
   * @param after the number of the plan behind which to go on; empty for the beginning
   * @param limit most rows, 1 to 1,001
   */
  @Requires(Permission.READ_PLANS)
  public List<PlanSummary> list(PlanFilter filter, String after, int limit) {
    return queries.list(filter, after, limit);
  }

  /**
   * One plan with its content.
   *
   * @throws PlanNotFound when it is not within reach
   */
  @Requires(Permission.READ_PLANS)
  public PlanDetails get(PlanId id) {
    return queries.get(id);
  }

  /**
   * The one text of a plan: the frozen one, or while it can be edited the one that would be frozen
   * now.
   *
   * @throws PlanNotFound when it is not within reach
   */
  @Requires(Permission.READ_PLANS)
  public CanonicalText text(PlanId id) {
    return queries.text(id);
  }

  /**
   * How the measures of a plan stand now, in the order of the plan.
   *
   * @throws PlanNotFound when it is not within reach
   */
  @Requires(Permission.READ_PLANS)
  public List<MeasureStanding> standings(PlanId id) {
    return queries.standings(id);
  }

  /**
   * What the signers of a plan saw of its measures, in the order of signing.
   *
   * @throws PlanNotFound when it is not within reach
   */
  @Requires(Permission.READ_PLANS)
  public List<SignedFigure> evidence(PlanId id) {
    return queries.evidence(id);
  }

  /**
   * The versions of a plan from the first on, with those that were sent back.
   *
   * @throws PlanNotFound when it is not within reach
   */
  @Requires(Permission.READ_PLANS)
  public List<PlanVersionSummary> versions(PlanId id) {
    return queries.versions(id);
  }

  /**
   * The measures that somebody answers for: those that requirements of established plans are judged
   * by, in agencies whose plans, or whose requirements for customers, the actor reads. An executive
   * reads no agency, and gets nothing.
   */
  @Requires({Permission.READ_PLANS, Permission.READ_CX_REQUIREMENTS})
  public Set<MeasureId> answeredFor() {
    return queries.answeredFor();
  }

  /**
   * Executives within reach by name, each with the open plan of a fiscal year and what is missing.
   *
   * @param fiscalYear by the calendar year in which it ends
   * @param limit most rows, 1 to 1,000
   */
  @Requires(Permission.READ_PLANS)
  public List<PlanOverview> overview(int fiscalYear, NameCursor after, int limit) {
    return queries.overview(fiscalYear, after, limit);
  }

  /**
   * The requirements of an executive with their measures and goals, of plans that are not closed,
   * the latest fiscal year first. Who reads plans sees all of them; who reads requirements for
   * customers sees those of established plans.
   */
  @Requires({Permission.READ_PLANS, Permission.READ_CX_REQUIREMENTS})
  public List<RequirementLink> requirements(ExecutiveId executive) {
    return queries.requirements(executive);
  }

  /**
   * The requirements that are judged by measures, by measure, read together; a measure that no
   * executive answers for has no entry. They are narrowed as {@link #requirements} says.
   *
   * @throws IllegalArgumentException when there are more than {@link #MOST}
   */
  @Requires({Permission.READ_PLANS, Permission.READ_CX_REQUIREMENTS})
  public Map<MeasureId, List<RequirementLink>> ofMeasures(Collection<MeasureId> measures) {
    if (measures.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + ": " + measures.size());
    }
    return queries.ofMeasures(measures);
  }

  /**
   * What the catalogue and the history of a measure propose for a requirement: baseline, source,
   * method, frequency.
   *
   * @throws org.sightline.measure.catalogue.MeasureNotFound when it is not within reach
   */
  @Requires(Permission.EDIT_PLANS)
  public MeasureTarget propose(MeasureId measure) {
    return queries.propose(measure);
  }

  /**
   * Begins a plan (T01).
   *
   * @throws org.sightline.plans.executive.ExecutiveNotFound when the executive is not within reach
   * @throws org.sightline.plans.executive.CycleNotFound when the agency has no such cycle
   * @throws PlanRefused when there is an open plan, the cycle is closed or nobody rates
   */
  @Transactional
  @Requires(Permission.EDIT_PLANS)
  public PlanDetails begin(NewPlan wanted) {
    return writing.begin(wanted);
  }

  /**
   * Rewrites the content of a plan; it may be incomplete.
   *
   * @param version the version of the record that the writer has read
   * @throws PlanNotFound when it is not within reach
   * @throws org.sightline.state.StateConflict when its text is frozen
   * @throws PlanChanged when somebody else has changed it since, with both texts
   * @throws org.sightline.plans.content.ContentRefused when a part cannot be stored
   * @throws org.sightline.measure.catalogue.MeasureNotFound when a measure is none of the agency's
   * @throws org.sightline.goals.goal.GoalNotFound when a goal is none of the agency's
   */
  @Transactional
  @Requires(Permission.EDIT_PLANS)
  public PlanDetails change(PlanId id, PlanContent content, long version) {
    return writing.change(id, content, version);
  }

  /**
   * Moves a plan on (T02 to T08).
   *
   * @throws PlanNotFound when it is not within reach
   * @throws org.sightline.state.StateConflict when its state does not allow the event
   * @throws org.sightline.security.AccessDenied when the actor's part does not allow it
   * @throws PlanIncomplete when rules are broken that must hold before
   * @throws PlanRefused when it is another one's turn to sign, the text is not the one that was
   *     seen, or a reason is missing
   * @throws org.sightline.account.ReauthenticationFailed when the password is wrong
   */
  @Transactional
  @Requires({Permission.EDIT_PLANS, Permission.SIGN_PLANS, Permission.MANAGE_EXECUTIVES})
  public PlanDetails move(PlanId id, PlanMove move) {
    return moving.move(id, move);
  }
}
