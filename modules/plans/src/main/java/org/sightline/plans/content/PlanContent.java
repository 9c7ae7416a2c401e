package org.sightline.plans.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.document.CanonicalText;
import org.sightline.plans.rule.RuleSet;

/**
 * What stands in a plan.
 *
 * @param elements in the order of the rule set
 */
public record PlanContent(List<ElementContent> elements) {

  public PlanContent {
    // A body may leave it out.
    elements = elements == null ? List.of() : List.copyOf(elements);
  }

  /** The elements of a rule set, without weights and requirements. */
  public static PlanContent blank(RuleSet rules) {
    return new PlanContent(
        rules.elements().stream()
            .map(element -> new ElementContent(element.code(), null, null, List.of()))
            .toList());
  }

  /** All requirements in their order. */
  public Stream<RequirementContent> requirements() {
    return elements.stream().flatMap(element -> element.requirements().stream());
  }

  /** The weights that are set, by element. */
  public Map<String, Integer> weights() {
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (ElementContent element : elements) {
      Integer weight = element.weight();
      if (weight != null) {
        weights.put(element.code(), weight);
      }
    }
    return weights;
  }

  /** Every requirement replaced by what a function makes of it. */
  public PlanContent map(UnaryOperator<RequirementContent> change) {
    return new PlanContent(
        elements.stream()
            .map(one -> one.with(one.requirements().stream().map(change).toList()))
            .toList());
  }

  /** The one text of it, so that two people can compare what each has written. */
  public CanonicalText text() {
    return CanonicalText.of(Map.of("elements", values()));
  }

  List<Map<String, @Nullable Object>> values() {
    return elements.stream().map(ElementContent::values).toList();
  }
}
