package org.sightline.hisp.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.sightline.paging.NameCursor;
import org.sightline.security.CurrentActor;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Permission;
import org.sightline.security.Requires;
import org.sightline.security.Scope;

/** High Impact Service Providers and their services. */
@ApplicationScoped
public class ServiceProviders {

  private ProviderRepository repository;
  private CurrentActor current;

  protected ServiceProviders() {}

  @Inject
  ServiceProviders(ProviderRepository repository, CurrentActor current) {
    this.repository = repository;
    this.current = current;
  }

  /**
   * Providers within reach, by name.
   *
   * @param limit most rows, 1 to 1,001
   */
  @Requires(Permission.READ_SERVICES)
  public List<ProviderSummary> providers(NameCursor after, int limit) {
    return repository.providers(scope(), after, limit);
  }

  /** One provider; empty when it is not within reach. */
  @Requires(Permission.READ_SERVICES)
  public Optional<ProviderSummary> provider(ProviderId id) {
    return repository.provider(id, scope());
  }

  /**
   * Services within reach, by name.
   *
   * @param limit most rows, 1 to 1,001
   */
  @Requires(Permission.READ_SERVICES)
  public List<ServiceSummary> services(ServiceFilter filter, NameCursor after, int limit) {
    return repository.services(scope(), filter, after, limit);
  }

  /**
   * One service.
   *
   * @throws ServiceNotFound when it is not within reach
   */
  @Requires(Permission.READ_SERVICES)
  public ServiceSummary service(ServiceId id) {
    return repository.service(id, scope()).orElseThrow(ServiceNotFound::new);
  }

  /** The provider with a number of the federal reporting tool; empty when there is none. */
  @Requires(Permission.IMPORT_HISTORY)
  public Optional<ProviderId> providerByExternalId(long externalId) {
    return repository.providerByExternalId(externalId).map(ServiceProvider::id);
  }

  /** The service with a number of the federal reporting tool; empty when there is none. */
  @Requires(Permission.IMPORT_HISTORY)
  public Optional<ServiceId> serviceByExternalId(long externalId) {
    return repository.serviceByExternalId(externalId).map(Service::id);
  }

  /** Creates a provider, as a part of what brings it. */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("Whoever brings a provider has shown its permission for what brings it.")
  public ProviderId create(NewProvider wanted) {
    ServiceProvider provider = new ServiceProvider(wanted);
    repository.add(provider);
    return provider.id();
  }

  /** Creates a service, as a part of what brings it. */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("Whoever brings a service has shown its permission for what brings it.")
  public ServiceId create(NewService wanted) {
    Service service = new Service(wanted);
    repository.add(service);
    return service.id();
  }

  private Scope scope() {
    return current.get().scope(Permission.READ_SERVICES);
  }
}
