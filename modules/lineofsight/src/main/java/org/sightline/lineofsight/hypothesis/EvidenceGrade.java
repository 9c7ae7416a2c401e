package org.sightline.lineofsight.hypothesis;

import java.util.Collection;
import java.util.Comparator;
import org.sightline.message.Text;

/**
 * How much is known of a link, from nothing to a randomised test. The order is that of the ladder:
 * a later grade says more. Grades from {@link #E2} on come with analyses; none is given today.
 */
public enum EvidenceGrade {
  /** The minimum sample is not met, or nothing is registered. */
  E0,
  /** A mechanism is registered; no data have tested it. */
  E1,
  /** One series over time moves with the other. */
  E2,
  /** Inside the same services, one moves with the other. */
  E3,
  /** An intervention with a comparison. */
  E4,
  /** A randomised test. */
  E5;

  /**
   * The grade of a chain: the lowest one of its arrows; {@link #E0} where it has none.
   *
   * @param arrows in any order
   */
  public static EvidenceGrade lowest(Collection<EvidenceGrade> arrows) {
    return arrows.stream().min(Comparator.naturalOrder()).orElse(E0);
  }

  /** What it means, in a few words. */
  public Text label() {
    return Text.of(EvidenceGrade.class, "grade." + name());
  }
}
