package org.sightline.measure;

import org.sightline.message.Text;

/** Which way a measure should go. */
public enum Direction {
  INCREASE(1),
  DECREASE(-1),
  MAINTAIN_ABOVE(1),
  MAINTAIN_BELOW(-1),
  /** Between two bounds: without them neither way is better. */
  RANGE(0),
  MILESTONE(1),
  /** Not said: a change is a change, never better or worse. */
  UNDEFINED(0);

  private final int sign;

  Direction(int sign) {
    this.sign = sign;
  }

  /** Whether a higher value is the better one. */
  public boolean higherIsBetter() {
    return sign > 0;
  }

  /** Whether a lower value is the better one. */
  public boolean lowerIsBetter() {
    return sign < 0;
  }

  /** What a change of a value is, {@link Trend#TOO_EARLY} to judge where neither way is better. */
  Trend judge(double change) {
    double gain = sign * Math.signum(change);
    if (gain == 0) {
      return Trend.TOO_EARLY;
    }
    return gain > 0 ? Trend.BETTER : Trend.WORSE;
  }

  /** Its name for readers. */
  public Text label() {
    return Text.of(Direction.class, "direction." + name());
  }
}
