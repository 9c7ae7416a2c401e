package org.sightline.dashboard.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.faces.Option;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.measure.MeasureId;
import org.sightline.plans.content.ElementContent;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.RequirementContent;
import org.sightline.plans.content.RequirementId;
import org.sightline.plans.plan.ExecutivePlans;
import org.sightline.plans.plan.MeasureStanding;
import org.sightline.plans.plan.PlanDetails;
import org.sightline.plans.rule.ElementRule;
import org.sightline.plans.rule.RuleSet;
import org.sightline.plans.rule.RuleSets;

/** Puts a plan together for reading, with the latest figures of its measures. */
@Dependent
class PlanReadings {

  @Inject private ExecutivePlans plans;
  @Inject private PlanPicks picks;

  List<ReadElement> of(PlanDetails details, Locale locale) {
    RuleSet rules = RuleSets.find(details.plan().ruleSet()).orElseThrow();
    Map<RequirementId, List<MeasureStanding>> standings =
        plans.standings(details.plan().id()).stream()
            .collect(Collectors.groupingBy(MeasureStanding::requirement));
    Named named = named(details, locale);
    List<ReadElement> read = new ArrayList<>();
    for (ElementContent element : details.content().elements()) {
      ElementRule rule = rules.element(element.code()).orElseThrow();
      read.add(element(element, rule, requirements(element, standings, named, locale)));
    }
    return read;
  }

  private static ReadElement element(
      ElementContent element, ElementRule rule, List<ReadRequirement> requirements) {
    return new ReadElement(
        element.code(), rule.title(), element.weight(), element.agencySpecific(), requirements);
  }

  private static List<ReadRequirement> requirements(
      ElementContent element,
      Map<RequirementId, List<MeasureStanding>> standings,
      Named named,
      Locale locale) {
    List<ReadRequirement> read = new ArrayList<>();
    for (RequirementContent one : element.requirements()) {
      List<MeasureStanding> own = standings.getOrDefault(one.id(), List.of());
      read.add(requirement(read.size() + 1, one, measures(one, own, named, locale), named));
    }
    return read;
  }

  private static ReadRequirement requirement(
      int number, RequirementContent one, List<ReadMeasure> measures, Named named) {
    ServiceId service = one.service();
    MeasureId outcome = one.missionOutcome();
    return new ReadRequirement(
        number,
        one,
        service == null ? null : named.services.get(service.toString()),
        outcome == null ? null : named.measures.getOrDefault(outcome, outcome.toString()),
        measures);
  }

  private static List<ReadMeasure> measures(
      RequirementContent one, List<MeasureStanding> standings, Named named, Locale locale) {
    List<ReadMeasure> measures = new ArrayList<>();
    for (MeasureStanding standing : standings) {
      MeasureId measure = standing.target().measure();
      String stored = Objects.requireNonNullElse(standing.target().name(), measure.toString());
      measures.add(
          ReadMeasure.of(
              one.id() + "-" + measures.size(),
              named.measures.getOrDefault(measure, stored),
              standing,
              locale));
    }
    return measures;
  }

  private Named named(PlanDetails details, Locale locale) {
    Set<MeasureId> measures =
        details.content().requirements().flatMap(PlanReadings::named).collect(Collectors.toSet());
    Map<String, String> services = new HashMap<>();
    boolean any = details.content().requirements().anyMatch(one -> one.service() != null);
    if (any) {
      for (Option service : picks.services(details.plan().agency())) {
        services.put(service.value(), service.label());
      }
    }
    return new Named(picks.measures(measures, locale), services);
  }

  private static Stream<MeasureId> named(RequirementContent one) {
    return Stream.concat(
        one.measures().stream().map(MeasureTarget::measure),
        Stream.ofNullable(one.missionOutcome()));
  }

  /** What things are called. */
  private record Named(Map<MeasureId, String> measures, Map<String, @Nullable String> services) {}
}
