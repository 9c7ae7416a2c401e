package org.sightline.app.demo;

import org.jspecify.annotations.Nullable;

/**
 * An executive of the demo; those with an account have its name.
 *
 * @param agency the agency
 * @param name the executive
 * @param position what the position is called
 * @param rater who rates
 * @param reviewer who signs after the rating official; null for nobody
 * @param aide who prepares; null for nobody
 * @param stage how far the plan has come
 */
record DemoLeader(
    DemoAgency agency,
    String name,
    String position,
    String rater,
    @Nullable String reviewer,
    @Nullable String aide,
    Stage stage) {

  /** How far a plan has come. */
  enum Stage {
    NONE,
    DRAFT,
    CONSULTATION,
    SIGNING,
    ESTABLISHED
  }

  /** Reads a line of the list. */
  static DemoLeader parse(String line) {
    String[] part = line.split("\\|", -1);
    return new DemoLeader(
        DemoAgency.valueOf(part[0]),
        part[1],
        part[2],
        part[3],
        part[4].isEmpty() ? null : part[4],
        part[5].isEmpty() ? null : part[5],
        Stage.valueOf(part[6]));
  }
}
