package org.sightline.hisp.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.organization.OrganizationId;
import org.sightline.paging.NameCursor;
import org.sightline.persistence.AggregateRoot;
import org.sightline.security.Scope;

/** Providers and their services. */
@ApplicationScoped
class ProviderRepository {

  private static final UUID NONE = new UUID(0, 0);

  @PersistenceContext private EntityManager entities;

  void add(AggregateRoot added) {
    entities.persist(added);
    // At once: rows that refer to it are written by plain statements.
    entities.flush();
  }

  List<ProviderSummary> providers(Scope scope, NameCursor after, int limit) {
    return entities
        .createNamedQuery(ServiceProvider.LIST, ProviderSummary.class)
        .setParameter("everywhere", scope.everywhere())
        .setParameter("agencies", scope.parameter())
        .setParameter("after", after.name())
        .setParameter("afterId", after.id())
        .setMaxResults(limit)
        .getResultList();
  }

  Optional<ProviderSummary> provider(ProviderId id, Scope scope) {
    return entities
        .createNamedQuery(ServiceProvider.IN_SCOPE, ProviderSummary.class)
        .setParameter("id", id.value())
        .setParameter("everywhere", scope.everywhere())
        .setParameter("agencies", scope.parameter())
        .getResultStream()
        .findFirst();
  }

  List<ServiceSummary> services(Scope scope, ServiceFilter filter, NameCursor after, int limit) {
    return filtered(entities.createNamedQuery(Service.LIST, ServiceRow.class), filter)
        .setParameter("everywhere", scope.everywhere())
        .setParameter("agencies", scope.parameter())
        .setParameter("afterName", after.name())
        .setParameter("afterId", after.id())
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(ServiceRow::summary)
        .toList();
  }

  private static TypedQuery<ServiceRow> filtered(
      TypedQuery<ServiceRow> query, ServiceFilter filter) {
    OrganizationId agency = filter.agency();
    ProviderId provider = filter.provider();
    return query
        .setParameter("anyAgency", agency == null)
        .setParameter("agency", agency == null ? new OrganizationId(NONE) : agency)
        .setParameter("anyProvider", provider == null)
        .setParameter("provider", provider == null ? NONE : provider.value())
        .setParameter("text", filter.pattern());
  }

  Optional<ServiceSummary> service(ServiceId id, Scope scope) {
    return entities
        .createNamedQuery(Service.IN_SCOPE, ServiceRow.class)
        .setParameter("id", id.value())
        .setParameter("everywhere", scope.everywhere())
        .setParameter("agencies", scope.parameter())
        .getResultStream()
        .map(ServiceRow::summary)
        .findFirst();
  }

  Optional<ServiceProvider> providerByExternalId(long externalId) {
    return entities
        .createNamedQuery(ServiceProvider.BY_EXTERNAL_ID, ServiceProvider.class)
        .setParameter("externalId", externalId)
        .getResultStream()
        .findFirst();
  }

  Optional<Service> serviceByExternalId(long externalId) {
    return entities
        .createNamedQuery(Service.BY_EXTERNAL_ID, Service.class)
        .setParameter("externalId", externalId)
        .getResultStream()
        .findFirst();
  }
}
