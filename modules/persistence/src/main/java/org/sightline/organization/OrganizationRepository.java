package org.sightline.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sightline.paging.NameCursor;
import org.sightline.security.Scope;

@ApplicationScoped
class OrganizationRepository {

  @PersistenceContext private EntityManager entities;

  void add(Organization organization) {
    entities.persist(organization);
    // At once: rows that refer to it are written in an order that only the caller knows.
    entities.flush();
  }

  Optional<Organization> byId(OrganizationId id) {
    return Optional.ofNullable(entities.find(Organization.class, id.value()));
  }

  Optional<Organization> byExternalId(long externalId) {
    return entities
        .createNamedQuery(Organization.BY_EXTERNAL_ID, Organization.class)
        .setParameter("externalId", externalId)
        .getResultStream()
        .findFirst();
  }

  Optional<Organization> byAbbreviation(String abbreviation) {
    return entities
        .createNamedQuery(Organization.BY_ABBREVIATION, Organization.class)
        .setParameter("abbreviation", abbreviation)
        .getResultStream()
        .findFirst();
  }

  List<Organization> all(Collection<OrganizationId> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createNamedQuery(Organization.ALL, Organization.class)
            .setParameter("ids", ids.stream().map(OrganizationId::value).toList())
            .getResultList();
  }

  List<Organization> agencies(Scope scope, NameCursor after, int limit) {
    return entities
        .createNamedQuery(Organization.AGENCIES, Organization.class)
        .setParameter("everywhere", scope.everywhere())
        .setParameter("agencies", scope.parameter())
        .setParameter("afterName", after.name())
        .setParameter("afterId", after.id())
        .setMaxResults(limit)
        .getResultList();
  }
}
