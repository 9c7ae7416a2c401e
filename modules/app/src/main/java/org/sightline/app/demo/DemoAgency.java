package org.sightline.app.demo;

import java.util.Arrays;
import java.util.Optional;
import org.sightline.organization.Agency;
import org.sightline.organization.NewAgency;

/** The agencies of the demo; none of them exists. */
enum DemoAgency {
  BENEFITS("Department of Household Benefits", "DHB"),
  SHORELINES("Department of Parks and Shorelines", "DPSH"),
  PERMITS("Agency for Licenses and Permits", "ALP"),
  CERTIFICATES("Office of Civic Certificates", "OCCX"),
  CROSSINGS("Department of Ferries and Crossings", "DFCR"),
  GARDENS("Agency for Orchards and Gardens", "AOG");

  private final String fullName;
  private final String abbreviation;

  DemoAgency(String fullName, String abbreviation) {
    this.fullName = fullName;
    this.abbreviation = abbreviation;
  }

  NewAgency wanted() {
    return new NewAgency(fullName, abbreviation, null);
  }

  boolean is(Agency agency) {
    return agency.abbreviation().equals(abbreviation) && agency.name().equals(fullName);
  }

  static Optional<DemoAgency> of(Agency agency) {
    return Arrays.stream(values()).filter(one -> one.is(agency)).findFirst();
  }
}
