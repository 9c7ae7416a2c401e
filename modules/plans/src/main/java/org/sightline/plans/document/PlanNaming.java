package org.sightline.plans.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.hisp.provider.ServiceFilter;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.provider.ServiceProviders;
import org.sightline.measure.MeasureId;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.organization.Agencies;
import org.sightline.organization.OrganizationId;
import org.sightline.paging.NameCursor;
import org.sightline.plans.content.RequirementContent;
import org.sightline.plans.plan.PlanDetails;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;

/** Looks up names for plans, as far as their reader may. */
@ApplicationScoped
class PlanNaming {

  private static final int MOST = 1_000;

  private Agencies agencies;
  private ServiceProviders providers;
  private MeasureCatalogue catalogue;
  private CurrentActor current;

  protected PlanNaming() {}

  @Inject
  PlanNaming(
      Agencies agencies,
      ServiceProviders providers,
      MeasureCatalogue catalogue,
      CurrentActor current) {
    this.agencies = agencies;
    this.providers = providers;
    this.catalogue = catalogue;
    this.current = current;
  }

  PlanNames of(PlanDetails details, Locale locale) {
    OrganizationId agency = details.plan().agency();
    String name = agencies.find(agency).map(found -> found.name()).orElse("");
    return new PlanNames(name, services(details, agency), outcomes(details, locale));
  }

  private Map<ServiceId, String> services(PlanDetails details, OrganizationId agency) {
    boolean named = details.content().requirements().anyMatch(one -> one.service() != null);
    Map<ServiceId, String> names = new HashMap<>();
    if (named && may(Permission.READ_SERVICES)) {
      providers
          .services(new ServiceFilter(agency, null, null), NameCursor.START, MOST)
          .forEach(service -> names.put(service.id(), service.name()));
    }
    return names;
  }

  private Map<MeasureId, String> outcomes(PlanDetails details, Locale locale) {
    Set<MeasureId> wanted =
        details
            .content()
            .requirements()
            .map(RequirementContent::missionOutcome)
            .flatMap(Stream::ofNullable)
            .collect(Collectors.toSet());
    Map<MeasureId, String> names = new HashMap<>();
    if (!wanted.isEmpty() && may(Permission.READ_MEASURES)) {
      catalogue.all(wanted).forEach(one -> names.put(one.id(), one.name().in(locale)));
    }
    return names;
  }

  private boolean may(Permission permission) {
    Actor actor = current.get();
    return actor.may(permission);
  }
}
