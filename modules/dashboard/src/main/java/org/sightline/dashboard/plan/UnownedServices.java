package org.sightline.dashboard.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.hisp.provider.ServiceFilter;
import org.sightline.hisp.provider.ServiceProviders;
import org.sightline.hisp.provider.ServiceSummary;
import org.sightline.measure.MeasureId;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.paging.NameCursor;
import org.sightline.plans.plan.ExecutivePlans;
import org.sightline.security.AccessDenied;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;

/** Finds the services that nobody answers for, in three queries however many there are. */
@Dependent
class UnownedServices {

  private static final int MOST = 1_000;

  @Inject private ServiceProviders providers;
  @Inject private ExecutivePlans plans;
  @Inject private MeasureCatalogue catalogue;
  @Inject private CurrentActor current;

  /** Whether the actor reads what a whole agency answers for. */
  boolean isOpen() {
    return reaches(Permission.READ_PLANS) || reaches(Permission.READ_CX_REQUIREMENTS);
  }

  /**
   * The designated services of the agencies whose requirements the actor reads, by name.
   *
   * @throws AccessDenied when the actor reads those of no agency
   */
  List<ServiceSummary> designated() {
    if (!isOpen()) {
      throw new AccessDenied(Permission.READ_CX_REQUIREMENTS);
    }
    Actor actor = current.get();
    return providers.services(ServiceFilter.ALL, NameCursor.START, MOST).stream()
        .filter(service -> service.traits().designated())
        .filter(
            service ->
                actor.scope(Permission.READ_PLANS).contains(service.agency())
                    || actor.scope(Permission.READ_CX_REQUIREMENTS).contains(service.agency()))
        .toList();
  }

  /** Those of the services none of whose measures stands in an established plan. */
  List<ServiceSummary> among(List<ServiceSummary> services) {
    Set<MeasureId> answered = plans.answeredFor();
    Set<UUID> owned =
        answered.isEmpty()
            ? Set.of()
            : catalogue.all(answered).stream()
                .map(measure -> measure.subject().id())
                .collect(Collectors.toSet());
    return services.stream().filter(service -> !owned.contains(service.id().value())).toList();
  }

  private boolean reaches(Permission permission) {
    var scope = current.get().scope(permission);
    return scope.everywhere() || !scope.agencies().isEmpty();
  }
}
