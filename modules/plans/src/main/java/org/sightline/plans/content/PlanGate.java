package org.sightline.plans.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.MeasureId;
import org.sightline.message.Text;
import org.sightline.plans.rule.ElementRule;
import org.sightline.plans.rule.RuleSet;
import org.sightline.plans.rule.RuleViolation;
import org.sightline.plans.rule.ViolationCode;
import org.sightline.plans.rule.WeightRules;

/**
 * The gate before signing: everything that a plan must have. It tells all that is missing at once,
 * in the order of the plan.
 *
 * @param rules the rule set of the plan
 * @param frame the time in which it is judged
 */
public record PlanGate(RuleSet rules, PlanFrame frame) {

  /** Everything that keeps a plan from being signed; empty when it may be. */
  public List<RuleViolation> check(PlanContent content) {
    List<RuleViolation> found = new ArrayList<>(WeightRules.check(rules, content.weights()));
    for (ElementContent element : content.elements()) {
      rules.element(element.code()).ifPresent(rule -> element(rule, element, found));
    }
    return List.copyOf(found);
  }

  /** What a reader should know and nobody must cure. */
  public List<Text> warnings(PlanContent content) {
    List<Text> warnings = new ArrayList<>();
    Set<MeasureId> seen = new HashSet<>();
    content
        .requirements()
        .flatMap(requirement -> requirement.measures().stream())
        .forEach(measure -> warn(measure, !seen.add(measure.measure()), warnings));
    return List.copyOf(warnings);
  }

  private static void warn(MeasureTarget measure, boolean again, List<Text> warnings) {
    String name = measure.name() == null ? "" : measure.name();
    if (again) {
      warnings.add(text("warning.duplicate", name));
    }
    if (measure.guardrail() == null || measure.guardrail().isBlank()) {
      warnings.add(text("warning.guardrail", name));
    }
  }

  private void element(ElementRule rule, ElementContent element, List<RuleViolation> found) {
    List<RequirementContent> requirements = element.requirements();
    int least = rules.options().resultsMinRequirements();
    if (rule.results() && requirements.size() < least) {
      found.add(violation(ViolationCode.MIN_REQUIREMENTS, rule, requirements.size(), least));
    }
    long weighted = requirements.stream().filter(one -> one.weight() != null).count();
    if (weighted != 0 && weighted != requirements.size()) {
      found.add(violation(ViolationCode.REQUIREMENT_WEIGHTS, rule));
    }
    for (int i = 0; i < requirements.size(); i++) {
      requirement(rule, i + 1, requirements.get(i), found);
    }
  }

  private void requirement(
      ElementRule rule, int place, RequirementContent one, List<RuleViolation> found) {
    boolean aligned = !one.alignments().isEmpty();
    if (!aligned && rules.options().alignmentRequired() && (rule.results() || isResult(one))) {
      found.add(violation(ViolationCode.ALIGNMENT_MISSING, rule, place));
    }
    one.measures().forEach(measure -> measure(rule, place, measure, found));
    Set<SmartLetter> missing = SmartGate.missing(one, frame);
    if (!missing.isEmpty()) {
      found.add(violation(ViolationCode.SMART_INCOMPLETE, rule, place, list(missing)));
    }
  }

  private void measure(
      ElementRule rule, int place, MeasureTarget measure, List<RuleViolation> found) {
    if (measure.thresholds().isEmpty() || !measure.aimsAtLevelThree()) {
      found.add(violation(ViolationCode.THRESHOLD_ORDER, rule, place, name(measure.name())));
    }
    if (measure.targetDate() != null && !frame.canBeTarget(measure.targetDate())) {
      found.add(violation(ViolationCode.TARGET_DATE, rule, place, measure.targetDate()));
    }
  }

  private static boolean isResult(RequirementContent requirement) {
    return requirement.kind().isResult();
  }

  private static String name(@Nullable String name) {
    return name == null ? "?" : name;
  }

  private static Text list(Set<SmartLetter> letters) {
    return letters.stream()
        .map(SmartLetter::missing)
        .reduce((all, next) -> text("smart.and", all, next))
        .orElseThrow();
  }

  private static RuleViolation violation(ViolationCode code, ElementRule rule, Object... args) {
    List<Object> all = new ArrayList<>();
    all.add(rule.title());
    all.addAll(List.of(args));
    return new RuleViolation(code, rule.code(), text("violation." + code, all.toArray()));
  }

  private static Text text(String key, Object... args) {
    return Text.of(PlanGate.class, key, args);
  }
}
