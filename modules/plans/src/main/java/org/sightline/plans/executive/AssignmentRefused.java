package org.sightline.plans.executive;

import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;

/** The official cannot be assigned like this. */
final class AssignmentRefused extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private AssignmentRefused(String why) {
    super(ExecutiveProblem.ASSIGNMENT_REFUSED, Text.of(AssignmentRefused.class, why));
  }

  /** Nobody is an official of the own plan. */
  static AssignmentRefused ownPlan() {
    return new AssignmentRefused("assignment.own-plan");
  }

  /** Somebody else is that official on one of the days. */
  static AssignmentRefused overlap() {
    return new AssignmentRefused("assignment.overlap");
  }

  /** The same person rates and reviews. */
  static AssignmentRefused bothOfficials() {
    return new AssignmentRefused("assignment.both-officials");
  }
}
