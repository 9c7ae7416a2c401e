package org.sightline.dashboard.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.content.PlanFrame;
import org.sightline.plans.plan.PlanDetails;
import org.sightline.plans.plan.PlanSummary;
import org.sightline.plans.rule.RuleSet;
import org.sightline.plans.rule.RuleSets;

/**
 * A plan as the editor shows it: what is stored, and what stands in the fields.
 *
 * @param stored the plan as it is stored now
 * @param text what stands in the fields
 * @param content what the fields say; what cannot be read says nothing
 * @param problems what is wrong with fields, by their names
 * @param version the version of the record that the writer began with
 * @param seen the text that the writer began with
 */
record Draft(
    PlanDetails stored,
    PlanText text,
    PlanContent content,
    Map<String, Text> problems,
    long version,
    SeenText seen) {

  Draft {
    problems = Map.copyOf(problems);
  }

  /** What is stored, untouched. */
  static Draft of(PlanDetails stored) {
    PlanText text = PlanText.of(stored.content());
    return new Draft(
        stored, text, stored.content(), Map.of(), stored.plan().version(), SeenText.of(text));
  }

  /** What somebody has typed. */
  static Draft typed(PlanDetails stored, PlanText text, long version, SeenText seen) {
    PlanParser parser = new PlanParser(text, stored.content());
    PlanContent content = parser.content(codes(stored.plan()));
    return new Draft(stored, text, content, parser.problems(), version, seen);
  }

  /** The same with another text in its fields. */
  Draft with(PlanText other) {
    return typed(stored, other, version, seen);
  }

  /** What differs from what is stored. */
  PlanMerge merge() {
    return new PlanMerge(text, PlanText.of(stored.content()), seen);
  }

  /** The rules that the plan follows. */
  RuleSet rules() {
    return rules(stored.plan());
  }

  /** The time in which it is judged on a day. */
  PlanFrame frame(LocalDate today) {
    return new PlanFrame(stored.plan().periodStart(), stored.plan().periodEnd(), today);
  }

  static List<String> codes(PlanSummary plan) {
    return rules(plan).elements().stream().map(element -> element.code()).toList();
  }

  /** What the first field with a problem is told; null where every field can be read. */
  @Nullable Text firstProblem() {
    return text.fields().keySet().stream()
        .filter(problems::containsKey)
        .findFirst()
        .map(problems::get)
        .orElse(null);
  }

  private static RuleSet rules(PlanSummary plan) {
    return RuleSets.find(plan.ruleSet()).orElseThrow();
  }
}
