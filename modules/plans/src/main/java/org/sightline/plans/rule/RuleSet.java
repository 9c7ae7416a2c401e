package org.sightline.plans.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;
import org.sightline.time.FiscalYear;

/**
 * The rules under which plans of some fiscal years are made and rated. A published one never
 * changes: a plan refers to it by code and revision for ever.
 *
 * @param code its short name, such as {@code RS-2026}
 * @param revision distinguishes editions with the same code
 * @param firstYear the first fiscal year for which plans follow it
 * @param lastYear the last one; null while it is in force
 * @param elements in their order
 * @param bands the highest first; what no band holds is the lowest level
 * @param options the other numbers
 */
public record RuleSet(
    String code,
    String revision,
    FiscalYear firstYear,
    @Nullable FiscalYear lastYear,
    List<ElementRule> elements,
    List<Band> bands,
    RuleOptions options) {

  /**
   * @throws IllegalArgumentException when there is no element, a code stands twice, or the minima
   *     exceed the total
   */
  public RuleSet {
    Objects.requireNonNull(firstYear, "firstYear");
    Objects.requireNonNull(options, "options");
    elements = List.copyOf(elements);
    bands = List.copyOf(bands);
    Set<String> codes = new HashSet<>();
    elements.forEach(element -> codes.add(element.code()));
    int minima = elements.stream().mapToInt(ElementRule::minWeight).sum();
    if (elements.isEmpty() || codes.size() != elements.size() || minima > options.weightsTotal()) {
      throw new IllegalArgumentException("elements of " + code + ": " + elements);
    }
  }

  /** Its title for readers. */
  public Text title() {
    return Text.of(RuleSet.class, "rule-set." + code);
  }

  /** Whether plans of a fiscal year follow it. */
  public boolean appliesTo(FiscalYear year) {
    return firstYear.compareTo(year) <= 0 && (lastYear == null || year.compareTo(lastYear) <= 0);
  }

  /** The element with a code; empty where there is none. */
  public Optional<ElementRule> element(String wanted) {
    return elements.stream().filter(element -> element.code().equals(wanted)).findFirst();
  }

  /** The element that holds the measured results. */
  public ElementRule results() {
    return elements.stream()
        .filter(ElementRule::results)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no results element in " + code));
  }

  /**
   * The most that an element can weigh while every rule holds; shown, never a rule of its own.
   *
   * @param element one of this rule set
   */
  public int derivedMaximum(ElementRule element) {
    int others =
        elements.stream()
            .filter(other -> !other.equals(element))
            .mapToInt(ElementRule::minWeight)
            .sum();
    int left = options.weightsTotal() - others;
    String highest = options.highestElement();
    if (highest == null || highest.equals(element.code())) {
      return left;
    }
    // The element that must be highest takes at least as much: the two share what the rest leaves.
    int shared = left + element(highest).map(ElementRule::minWeight).orElse(0);
    return Math.min(left, shared / 2);
  }
}
