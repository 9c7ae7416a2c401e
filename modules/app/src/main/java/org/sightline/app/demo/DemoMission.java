package org.sightline.app.demo;

/**
 * The strategic plan of a demo agency.
 *
 * @param agency the agency
 * @param name what the plan is called
 * @param mission what the agency is there for
 * @param vision what it wants to bring about
 */
record DemoMission(DemoAgency agency, String name, String mission, String vision) {

  /** Reads a line of the list. */
  static DemoMission parse(String line) {
    String[] part = line.split("\\|", -1);
    return new DemoMission(DemoAgency.valueOf(part[0]), part[1], part[2], part[3]);
  }
}
