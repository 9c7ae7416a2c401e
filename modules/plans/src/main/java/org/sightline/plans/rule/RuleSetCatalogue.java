package org.sightline.plans.rule;

import static org.sightline.plans.rule.RatingLevel.EXCEEDS_FULLY_SUCCESSFUL;
import static org.sightline.plans.rule.RatingLevel.FULLY_SUCCESSFUL;
import static org.sightline.plans.rule.RatingLevel.MINIMALLY_SATISFACTORY;
import static org.sightline.plans.rule.RatingLevel.OUTSTANDING;

import java.util.List;
import java.util.Set;
import org.sightline.time.FiscalYear;

/** The rule sets that the product knows, written down once. */
final class RuleSetCatalogue {

  /** Customary bands of the basic system of 2012; assumed unchanged in the system of 2025. */
  private static final List<Band> BANDS =
      List.of(
          new Band(OUTSTANDING, 475, 500),
          new Band(EXCEEDS_FULLY_SUCCESSFUL, 400, 474),
          new Band(FULLY_SUCCESSFUL, 300, 399),
          new Band(MINIMALLY_SATISFACTORY, 200, 299));

  /** The basic system issued by OPM in January 2012, on the five executive core qualifications. */
  static final RuleSet RS_2013 =
      new RuleSet(
          "RS-2013",
          "a",
          FiscalYear.of(2013),
          FiscalYear.of(2025),
          List.of(
              new ElementRule("LC", 1, 5, null, false),
              new ElementRule("LP", 2, 5, null, false),
              new ElementRule("BA", 3, 5, null, false),
              new ElementRule("BC", 4, 5, null, false),
              new ElementRule("RD", 5, 20, null, true)),
          BANDS,
          new RuleOptions(
              100,
              "RD",
              90,
              120,
              1,
              ReviewCadence.ANNUAL,
              1,
              true,
              Set.of(5, 2, 1),
              5,
              null,
              0,
              5));

  /** The system issued by OPM in 2025, from the appraisal period that began on 1 October 2025. */
  static final RuleSet RS_2026 =
      new RuleSet(
          "RS-2026",
          "a",
          FiscalYear.of(2026),
          null,
          List.of(
              new ElementRule("CE1", 1, 25, null, false),
              new ElementRule("CE2", 2, 15, null, false),
              new ElementRule("CE3", 3, 15, null, false),
              new ElementRule("CE4", 4, 15, null, false),
              new ElementRule("CE5", 5, 15, null, true)),
          BANDS,
          new RuleOptions(
              100,
              null,
              90,
              120,
              1,
              ReviewCadence.QUARTERLY,
              3,
              true,
              Set.of(5, 4, 2, 1),
              5,
              30,
              0,
              5));

  /** All of them, the oldest first. */
  static final List<RuleSet> ALL = List.of(RS_2013, RS_2026);

  private RuleSetCatalogue() {}
}
