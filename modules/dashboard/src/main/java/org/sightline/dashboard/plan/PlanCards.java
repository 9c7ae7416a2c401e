package org.sightline.dashboard.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.GoalId;
import org.sightline.measure.MeasureId;
import org.sightline.message.Text;
import org.sightline.plans.content.AlignmentContent;
import org.sightline.plans.content.ElementContent;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.content.PlanFrame;
import org.sightline.plans.content.RequirementContent;
import org.sightline.plans.content.SmartGate;
import org.sightline.plans.content.SmartLetter;
import org.sightline.plans.rule.ElementRule;
import org.sightline.plans.rule.RuleSet;

/** Puts the editor of a plan together, in as many queries for one requirement as for thirty. */
@Dependent
class PlanCards {

  @Inject private PlanPicks picks;

  /**
   * The elements of the editor.
   *
   * @param text what stands in the fields
   * @param problems what is wrong with fields
   * @param content what the fields say
   */
  List<ElementCard> of(
      RuleSet rules,
      PlanFrame frame,
      PlanText text,
      Map<String, Text> problems,
      PlanContent content,
      Locale locale) {
    Names names = new Names(picks.measures(measures(content), locale), picks.goals(goals(content)));
    List<ElementCard> cards = new ArrayList<>();
    for (ElementContent element : content.elements()) {
      ElementRule rule = rules.element(element.code()).orElseThrow();
      FieldSets sets = new FieldSets(text, problems);
      cards.add(card(rules, rule, sets, requirements(element, sets, names, frame)));
    }
    return cards;
  }

  private static ElementCard card(
      RuleSet rules, ElementRule rule, FieldSets sets, List<RequirementCard> requirements) {
    return new ElementCard(
        rule.code(),
        rule.title(),
        rule.minWeight(),
        rules.derivedMaximum(rule),
        sets.of(FieldName.element(rule.code())),
        requirements);
  }

  private static List<RequirementCard> requirements(
      ElementContent element, FieldSets sets, Names names, PlanFrame frame) {
    List<RequirementCard> cards = new ArrayList<>();
    for (RequirementContent one : element.requirements()) {
      cards.add(requirement(one, cards.size() + 1, sets, names, frame));
    }
    return cards;
  }

  private static RequirementCard requirement(
      RequirementContent one, int number, FieldSets sets, Names names, PlanFrame frame) {
    MeasureId outcome = one.missionOutcome();
    return new RequirementCard(
        one.id().toString(),
        number,
        sets.of(FieldName.requirement(one.id())),
        outcome == null ? null : names.measure(outcome, outcome.toString()),
        one.measures().stream().map(measure -> part(one, measure, sets, names)).toList(),
        one.alignments().stream().map(goal -> part(one, goal, sets, names)).toList(),
        smart(one, frame));
  }

  private static PartCard part(
      RequirementContent owner, MeasureTarget measure, FieldSets sets, Names names) {
    String item = FieldName.measure(owner.id(), measure.measure());
    String stored = Objects.requireNonNullElse(measure.name(), measure.measure().toString());
    return new PartCard(item, names.measure(measure.measure(), stored), "", sets.of(item));
  }

  private static PartCard part(
      RequirementContent owner, AlignmentContent goal, FieldSets sets, Names names) {
    String item = FieldName.goal(owner.id(), goal.goal());
    return new PartCard(item, names.goal(goal.goal()), "", sets.of(item));
  }

  private static List<SmartMark> smart(RequirementContent one, PlanFrame frame) {
    Set<SmartLetter> missing = SmartGate.missing(one, frame);
    return Stream.of(SmartLetter.values())
        .map(letter -> new SmartMark(letter, !missing.contains(letter)))
        .toList();
  }

  private static Set<MeasureId> measures(PlanContent content) {
    return content
        .requirements()
        .flatMap(
            one ->
                Stream.concat(
                    one.measures().stream().map(MeasureTarget::measure),
                    Stream.ofNullable(one.missionOutcome())))
        .collect(Collectors.toSet());
  }

  private static Set<GoalId> goals(PlanContent content) {
    return content
        .requirements()
        .flatMap(one -> one.alignments().stream())
        .map(AlignmentContent::goal)
        .collect(Collectors.toSet());
  }

  private record FieldSets(PlanText text, Map<String, Text> problems) {

    FieldSet of(String item) {
      return new FieldSet(item, text.fields(), problems);
    }
  }

  private record Names(Map<MeasureId, String> measures, Map<GoalId, String> goals) {

    String measure(MeasureId id, @Nullable String otherwise) {
      return measures.getOrDefault(id, otherwise == null ? id.toString() : otherwise);
    }

    String goal(GoalId id) {
      return goals.getOrDefault(id, id.toString());
    }
  }
}
