package org.sightline.goals.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import org.sightline.goals.progress.ProgressThresholds;
import org.sightline.organization.OrganizationId;

/** From which attainment on a status holds, as the agencies have set it. */
@ApplicationScoped
class ProgressSettings {

  /** The one place where the thresholds of a status are chosen. */
  ProgressThresholds of(OrganizationId agency) {
    return ProgressThresholds.DEFAULT;
  }
}
