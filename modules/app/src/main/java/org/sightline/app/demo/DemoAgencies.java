package org.sightline.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.sightline.organization.Agencies;
import org.sightline.organization.OrganizationId;
import org.sightline.paging.NameCursor;

/** The fictional agencies in the store; works on behalf of the demo's administrator. */
@ApplicationScoped
class DemoAgencies {

  private static final int MOST = 1_000;

  private Agencies agencies;

  protected DemoAgencies() {}

  @Inject
  DemoAgencies(Agencies agencies) {
    this.agencies = agencies;
  }

  /** Those that the store has. */
  Map<DemoAgency, OrganizationId> present() {
    Map<DemoAgency, OrganizationId> found = new EnumMap<>(DemoAgency.class);
    agencies
        .list(NameCursor.START, MOST)
        .forEach(agency -> DemoAgency.of(agency).ifPresent(one -> found.put(one, agency.id())));
    return found;
  }

  /** Those that are wanted, made where they are missing. */
  @Transactional
  Map<DemoAgency, OrganizationId> ensure(Collection<DemoAgency> wanted) {
    Map<DemoAgency, OrganizationId> found = present();
    wanted.forEach(one -> found.computeIfAbsent(one, any -> agencies.create(one.wanted()).id()));
    return found;
  }
}
