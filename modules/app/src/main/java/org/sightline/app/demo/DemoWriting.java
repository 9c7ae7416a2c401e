package org.sightline.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.sightline.hisp.provider.NewProvider;
import org.sightline.hisp.provider.NewService;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.provider.ServiceProviders;
import org.sightline.hisp.report.ReportLoad;
import org.sightline.hisp.report.ReportLoader;
import org.sightline.job.JobRun;
import org.sightline.organization.OrganizationId;

/** Writes the demo data into the store, in the transaction of its job. */
@ApplicationScoped
class DemoWriting {

  /** Observing is the longer half of the work; progress counts it as much as the reports. */
  private static final int HALVES = 2;

  private DemoAgencies agencies;
  private ServiceProviders providers;
  private ReportLoader loader;
  private Observing observing;

  protected DemoWriting() {}

  @Inject
  DemoWriting(
      DemoAgencies agencies, ServiceProviders providers, ReportLoader loader, Observing observing) {
    this.agencies = agencies;
    this.providers = providers;
    this.loader = loader;
    this.observing = observing;
  }

  @Transactional(TxType.MANDATORY)
  void write(DemoReports reports, JobRun run) {
    Map<DemoAgency, OrganizationId> made = agencies.ensure(EnumSet.allOf(DemoAgency.class));
    Map<String, ProviderId> known = new HashMap<>();
    Set<ServiceId> services = new LinkedHashSet<>();
    int total = HALVES * reports.services().size();
    try (ReportLoad load = loader.begin()) {
      for (DemoService service : reports.services()) {
        OrganizationId agency = made.get(service.agency());
        ProviderId provider =
            known.computeIfAbsent(service.provider(), name -> provider(agency, name));
        ServiceId id = service(service, agency, provider);
        ServiceWriting into = new ServiceWriting(load, agency, provider, id);
        reports.of(service).forEach(into::write);
        services.add(id);
        run.progress(services.size(), total);
      }
      load.flush();
    }
    observing.observe(services, run, total);
  }

  private ProviderId provider(OrganizationId agency, String name) {
    return providers.create(new NewProvider(agency, name, null, null, null));
  }

  private ServiceId service(DemoService wanted, OrganizationId agency, ProviderId provider) {
    return providers.create(
        new NewService(
            agency,
            provider,
            wanted.name(),
            null,
            null,
            null,
            true,
            wanted.method(),
            wanted.volumesOverlap()));
  }
}
