package org.sightline.dashboard.plan;

import java.util.ArrayList;
import java.util.List;
import org.sightline.dashboard.chart.Ink;
import org.sightline.message.Text;
import org.sightline.plans.content.ElementContent;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.rule.RuleSet;

/**
 * The weights of a plan side by side, so that a glance tells whether they fill the whole.
 *
 * @param parts the elements that have a weight, in their order
 * @param sum of the weights in percent
 * @param total what they must sum to, in percent
 */
record WeightBar(List<Part> parts, int sum, int total) {

  private static final List<Ink> FILLS = List.of(Ink.FOR_STRONG, Ink.FOR);
  private static final List<Ink> INKS = List.of(Ink.PAPER, Ink.TEXT);
  private static final double WHOLE = 100.0;

  /**
   * An element in the bar.
   *
   * @param x percent of the width at which it begins
   * @param width in percent of the width
   * @param weight whole percentage
   * @param fill colour of the part
   * @param ink colour of the figure on it
   */
  public record Part(double x, double width, int weight, String fill, String ink) {

    /** Where its figure stands, in percent of the width. */
    public double middle() {
      return x + width / 2;
    }
  }

  public WeightBar {
    parts = List.copyOf(parts);
  }

  static WeightBar of(PlanContent content, RuleSet rules) {
    int total = rules.options().weightsTotal();
    int sum = content.weights().values().stream().mapToInt(weight -> weight).sum();
    return new WeightBar(parts(content, WHOLE / Math.max(sum, total)), sum, total);
  }

  private static List<Part> parts(PlanContent content, double scale) {
    List<Part> parts = new ArrayList<>();
    double x = 0;
    for (ElementContent element : content.elements()) {
      Integer weight = element.weight();
      if (weight != null && weight > 0) {
        int turn = parts.size() % FILLS.size();
        double width = weight * scale;
        parts.add(new Part(x, width, weight, FILLS.get(turn).hex(), INKS.get(turn).hex()));
        x += width;
      }
    }
    return parts;
  }

  /** Whether the weights sum to the total. */
  public boolean isFull() {
    return sum == total;
  }

  /** What the bar says. */
  public Text text() {
    return Text.of(WeightBar.class, "weights.sum", sum, total);
  }
}
