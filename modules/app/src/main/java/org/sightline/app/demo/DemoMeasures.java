package org.sightline.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.hisp.provider.ServiceFilter;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.provider.ServiceProviders;
import org.sightline.hisp.provider.ServiceSummary;
import org.sightline.measure.Driver;
import org.sightline.measure.MeasureId;
import org.sightline.measure.catalogue.Aspect;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.measure.catalogue.MeasureSummary;
import org.sightline.organization.OrganizationId;
import org.sightline.paging.NameCursor;

/** Finds what the first part of the demo has left in the store. */
@ApplicationScoped
class DemoMeasures {

  private static final int MOST = 1_000;

  private ServiceProviders providers;
  private MeasureCatalogue catalogue;

  protected DemoMeasures() {}

  @Inject
  DemoMeasures(ServiceProviders providers, MeasureCatalogue catalogue) {
    this.providers = providers;
    this.catalogue = catalogue;
  }

  /** The services of an agency, with a way to their measures. */
  DemoPlaces places(OrganizationId agency) {
    return new DemoPlaces(
        providers.services(new ServiceFilter(agency, null, null), NameCursor.START, MOST).stream()
            .collect(
                Collectors.toMap(ServiceSummary::name, ServiceSummary::id, (one, same) -> one)),
        this::favourable);
  }

  private MeasureId favourable(ServiceId service, Driver driver) {
    return catalogue
        .ofSubjects(List.of(service.value()), Set.of(Aspect.FAVOURABLE), Set.of(driver))
        .stream()
        .map(MeasureSummary::id)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not measured: " + driver + " " + service));
  }
}
