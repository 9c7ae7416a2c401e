package org.sightline.hisp.report;

import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.organization.OrganizationId;

/**
 * A survey instrument to be loaded.
 *
 * @param agency the agency
 * @param provider the provider
 * @param service the service
 * @param channel channel in lower case; blank where it was not entered
 * @param part words of the part of the service, or of the moment where no part was entered
 */
public record NewInstrument(
    OrganizationId agency, ProviderId provider, ServiceId service, String channel, String part) {

  /** What makes two instruments the same. */
  String identity() {
    return String.join("\n", provider.toString(), service.toString(), channel, part);
  }
}
