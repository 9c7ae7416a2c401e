package org.sightline.app.problem;

import java.util.List;
import org.sightline.problem.GovernanceException;

/** A body that can be read as JSON, with entries that are not what they should be. */
public final class InvalidBody extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  /** Names every entry that is at fault; at least one. */
  public InvalidBody(List<Violation> violations) {
    super(AppProblem.INVALID);
    this.violations = List.copyOf(violations);
  }

  List<Violation> violations() {
    return violations;
  }
}
