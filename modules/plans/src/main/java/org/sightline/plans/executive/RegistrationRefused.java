package org.sightline.plans.executive;

import org.sightline.problem.GovernanceException;

/** What should be registered exists already, or has no rules to follow. */
final class RegistrationRefused extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private RegistrationRefused(ExecutiveProblem type, String what) {
    super(type, what);
  }

  /** The person is an executive already. */
  static RegistrationRefused executive(String name) {
    return new RegistrationRefused(ExecutiveProblem.EXECUTIVE_EXISTS, name);
  }

  /** The agency has a cycle of that year already, or no rule set covers the year. */
  static RegistrationRefused cycle(int fiscalYear) {
    return new RegistrationRefused(ExecutiveProblem.CYCLE_REFUSED, Integer.toString(fiscalYear));
  }
}
