package org.sightline.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.document.CanonicalText;
import org.sightline.measure.MeasureId;
import org.sightline.paging.NameCursor;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.RequirementKind;
import org.sightline.plans.executive.ExecutiveId;

/** Reads plans within the reach of the actor. */
@ApplicationScoped
class PlanQueries {

  private PlanRepository plans;
  private ContentRepository contents;
  private PlanReading reading;
  private PlanOverviews overviews;
  private RequirementLinks links;
  private MeasureStandings standings;

  protected PlanQueries() {}

  @Inject
  PlanQueries(
      PlanRepository plans,
      ContentRepository contents,
      PlanReading reading,
      PlanOverviews overviews,
      RequirementLinks links,
      MeasureStandings standings) {
    this.plans = plans;
    this.contents = contents;
    this.reading = reading;
    this.overviews = overviews;
    this.links = links;
    this.standings = standings;
  }

  List<PlanSummary> list(PlanFilter filter, String after, int limit) {
    return reading.summaries(plans.list(filter, reading.reach(), after, limit));
  }

  PlanDetails get(PlanId id) {
    ExecutivePlan plan = find(id);
    return reading.details(plan, plans.version(plan.versionId()));
  }

  CanonicalText text(PlanId id) {
    ExecutivePlan plan = find(id);
    CanonicalText frozen = plans.version(plan.versionId()).text();
    return frozen == null
        ? plan.header(reading.executive(plan)).text(contents.content(plan.versionId()))
        : frozen;
  }

  List<MeasureStanding> standings(PlanId id) {
    ExecutivePlan plan = find(id);
    return standings.of(contents.content(plan.versionId()), plan.frame(reading.today()));
  }

  List<SignedFigure> evidence(PlanId id) {
    return plans.evidence(find(id).id()).stream().map(SignedEvidence::figure).toList();
  }

  List<PlanOverview> overview(int fiscalYear, NameCursor after, int limit) {
    return overviews.list(fiscalYear, after, limit);
  }

  List<RequirementLink> requirements(ExecutiveId executive) {
    return links.of(executive, reading.reach());
  }

  Map<MeasureId, List<RequirementLink>> ofMeasures(Collection<MeasureId> measures) {
    return links.of(measures, reading.reach());
  }

  List<PlanVersionSummary> versions(PlanId id) {
    return plans.versions(find(id).id()).stream().map(PlanVersion::summary).toList();
  }

  Set<MeasureId> answeredFor() {
    List<RequirementKind> customer =
        Stream.of(RequirementKind.values()).filter(RequirementKind::isCustomer).toList();
    return plans.answeredFor(reading.reach(), customer).stream()
        .map(MeasureId::new)
        .collect(Collectors.toSet());
  }

  MeasureTarget propose(MeasureId measure) {
    return standings.propose(measure);
  }

  private ExecutivePlan find(PlanId id) {
    return plans.find(id, reading.reach()).orElseThrow(PlanNotFound::new);
  }
}
