package org.sightline.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.content.RequirementContent;
import org.sightline.plans.content.RequirementId;
import org.sightline.plans.executive.ExecutiveId;

/** What stands in a plan that has just been begun. */
@ApplicationScoped
class FirstContent {

  private PlanRepository plans;
  private ContentRepository contents;
  private MeasureStandings standings;
  private PlanReading reading;

  protected FirstContent() {}

  @Inject
  FirstContent(
      PlanRepository plans,
      ContentRepository contents,
      MeasureStandings standings,
      PlanReading reading) {
    this.plans = plans;
    this.contents = contents;
    this.standings = standings;
    this.reading = reading;
  }

  /** Blank elements, or the results requirements of a former plan with baselines of today. */
  PlanContent of(ExecutivePlan plan, @Nullable PlanId copyOf) {
    PlanContent blank = PlanContent.blank(plan.rules());
    if (copyOf == null) {
      return blank;
    }
    List<RequirementContent> taken = resultsOf(former(copyOf, plan.executiveId()));
    String results = plan.rules().results().code();
    return new PlanContent(
        blank.elements().stream()
            .map(element -> element.code().equals(results) ? element.with(taken) : element)
            .toList());
  }

  private ExecutivePlan former(PlanId id, ExecutiveId executive) {
    return plans
        .find(id, reading.reach())
        .filter(found -> found.executiveId().equals(executive))
        .orElseThrow(PlanNotFound::new);
  }

  private List<RequirementContent> resultsOf(ExecutivePlan former) {
    return contents
        .content(former.versionId())
        .requirements()
        .filter(requirement -> requirement.kind().isResult())
        .map(this::again)
        .toList();
  }

  private RequirementContent again(RequirementContent former) {
    return new RequirementContent(
        new RequirementId(UUID.randomUUID()),
        former.kind(),
        former.statement(),
        null,
        former.control(),
        former.population(),
        former.service(),
        former.missionOutcome(),
        former.behaviours(),
        null,
        former.alignments(),
        former.measures().stream().map(MeasureTarget::measure).map(standings::propose).toList());
  }
}
