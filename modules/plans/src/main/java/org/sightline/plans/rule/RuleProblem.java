package org.sightline.plans.rule;

import org.sightline.problem.ProblemType;

/** What can go wrong with rule sets. */
public enum RuleProblem implements ProblemType {
  /** No rule set has this code. */
  RULE_SET_NOT_FOUND("rule-set-not-found", 404),
  /** The rule set has no such element. */
  UNKNOWN_ELEMENT("unknown-element", 400),
  /** A weight is no whole number from 0 to 100. */
  BAD_WEIGHT("bad-weight", 400),
  /** A level is no whole number from 1 to 5. */
  BAD_LEVEL("bad-level", 400);

  private final String slug;
  private final int status;

  RuleProblem(String slug, int status) {
    this.slug = slug;
    this.status = status;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public int status() {
    return status;
  }
}
