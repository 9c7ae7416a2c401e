package org.sightline.plans.sight;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.lineofsight.hypothesis.EvidenceGrade;

/**
 * The end of a strand: an outcome of the mission, and what is stated about the way to it. A
 * hypothesis speaks of both arrows at once, so that both have the grade of the best one.
 *
 * @param outcome the outcome with its verdict
 * @param hypotheses those that join the strand's measure to it, the best one first
 * @param arrows the steps of the way
 * @param grade the lowest grade of the arrows
 * @param gaps what is missing
 */
public record OutcomeLink(
    MeasureNode outcome,
    List<HypothesisNode> hypotheses,
    List<Arrow> arrows,
    EvidenceGrade grade,
    List<StatedGap> gaps) {

  public OutcomeLink {
    requireNonNull(outcome, "outcome");
    requireNonNull(grade, "grade");
    hypotheses = List.copyOf(hypotheses);
    arrows = List.copyOf(arrows);
    gaps = List.copyOf(gaps);
  }

  private static final Comparator<HypothesisNode> BEST_FIRST =
      Comparator.comparing(HypothesisNode::grade)
          .reversed()
          .thenComparing(node -> node.id().value());

  static OutcomeLink of(MeasureNode outcome, List<HypothesisNode> stated) {
    List<HypothesisNode> best = stated.stream().sorted(BEST_FIRST).toList();
    EvidenceGrade known = best.isEmpty() ? EvidenceGrade.E0 : best.get(0).grade();
    List<Arrow> arrows =
        Stream.of(Arrow.Step.values()).map(step -> new Arrow(step, known)).toList();
    return new OutcomeLink(
        outcome,
        best,
        arrows,
        EvidenceGrade.lowest(arrows.stream().map(Arrow::grade).toList()),
        best.isEmpty() ? List.of(StatedGap.of(Gap.OUTCOME_WITHOUT_HYPOTHESIS)) : List.of());
  }
}
