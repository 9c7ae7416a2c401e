package org.sightline.goals.progress;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/** How an indicator ended, when the period of its last target was over. */
public enum FinalStatus {
  MET,
  /** Not met, but strictly better than the baseline. */
  NOT_MET_IMPROVED,
  NOT_MET,
  /** There is no value; only a decision makes that "not met". */
  NOT_REPORTED,
  /** There is no target, or no direction in which to go. */
  TARGET_UNDEFINED,
  /** There is a target, but neither direction nor baseline. */
  BASELINE_UNDEFINED;

  /**
   * The status.
   *
   * @param actual the last value; null where there is none
   */
  public static FinalStatus of(Aim aim, @Nullable BigDecimal actual) {
    if (!aim.isSet()) {
      return TARGET_UNDEFINED;
    }
    if (!aim.isJudged()) {
      return aim.baseline() == null ? BASELINE_UNDEFINED : TARGET_UNDEFINED;
    }
    if (actual == null) {
      return NOT_REPORTED;
    }
    if (aim.isMetBy(actual)) {
      return MET;
    }
    return improved(aim, actual) ? NOT_MET_IMPROVED : NOT_MET;
  }

  private static boolean improved(Aim aim, BigDecimal actual) {
    BigDecimal baseline = aim.baseline();
    boolean directed = aim.direction().higherIsBetter() || aim.direction().lowerIsBetter();
    return directed && baseline != null && !aim.isAsGood(baseline, actual);
  }

  /** Its name for readers. */
  public Text label() {
    return Text.of(FinalStatus.class, "final." + name());
  }
}
