package org.sightline.goals.goal;

/** The rules that a goal must keep before it can be handed in. */
enum GoalRule {
  /** A title of 5 to 200 and a statement of 20 to 4,000 characters. */
  WORDING("V-1"),
  /** It ends after it starts. */
  DATES("V-2"),
  /** It stands under a kind that may be above it. */
  PARENT("V-3"),
  /** It does not stand under itself, by whatever way. */
  CYCLE("V-4"),
  /** An agency priority goal runs for two fiscal years from an odd calendar year on. */
  PRIORITY_CYCLE("V-5");

  private final String code;

  GoalRule(String code) {
    this.code = code;
  }

  /** The code that never changes. */
  public String code() {
    return code;
  }
}
