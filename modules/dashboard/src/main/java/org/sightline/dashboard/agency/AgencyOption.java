package org.sightline.dashboard.agency;

import org.sightline.organization.Agency;

/**
 * An agency to choose in a filter.
 *
 * @param value its id
 * @param label its name
 */
public record AgencyOption(String value, String label) {

  /** The option of an agency. */
  public static AgencyOption of(Agency agency) {
    return new AgencyOption(agency.id().toString(), agency.name());
  }
}
