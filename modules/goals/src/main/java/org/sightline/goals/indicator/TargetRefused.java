package org.sightline.goals.indicator;

import java.util.List;
import java.util.Map;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;

/** A target cannot be set like this; nothing was written. */
public final class TargetRefused extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private final List<TargetFault> faults;

  /**
   * @param faults what is wrong, at least one
   */
  public TargetRefused(List<TargetFault> faults) {
    super(IndicatorProblem.TARGET_REFUSED, sentence(faults));
    this.faults = List.copyOf(faults);
  }

  /** What is wrong. */
  public List<TargetFault> faults() {
    return faults;
  }

  @Override
  public Map<String, Object> members() {
    return Map.of("violations", faults.stream().map(TargetFault::code).toList());
  }

  private static Text sentence(List<TargetFault> faults) {
    return faults.stream()
        .map(TargetFault::text)
        .reduce((one, next) -> Text.of(TargetRefused.class, "faults.and", one, next))
        .orElseThrow();
  }
}
