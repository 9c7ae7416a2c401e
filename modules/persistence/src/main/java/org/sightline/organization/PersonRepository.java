package org.sightline.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.paging.NameCursor;
import org.sightline.security.Scope;

@ApplicationScoped
class PersonRepository {

  @PersistenceContext private EntityManager entities;

  void add(Person person) {
    entities.persist(person);
    // At once: rows that refer to it are written in an order that only the caller knows.
    entities.flush();
  }

  /** Whether this is the agency or a part of it; nothing stands for the agency itself. */
  boolean isPart(@Nullable OrganizationId part, OrganizationId agency) {
    OrganizationId wanted = part == null ? agency : part;
    return entities
            .createNamedQuery(Person.PARTS, Long.class)
            .setParameter("part", wanted.value())
            .setParameter("agency", agency)
            .getSingleResult()
        > 0;
  }

  List<Person> all(Scope scope, Collection<PersonId> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createNamedQuery(Person.ALL, Person.class)
            .setParameter("ids", ids.stream().map(PersonId::value).toList())
            .setParameter("everywhere", scope.everywhere())
            .setParameter("agencies", scope.parameter())
            .getResultList();
  }

  List<Person> list(Scope scope, NameCursor after, int limit) {
    return entities
        .createNamedQuery(Person.LIST, Person.class)
        .setParameter("everywhere", scope.everywhere())
        .setParameter("agencies", scope.parameter())
        .setParameter("afterName", after.name())
        .setParameter("afterId", after.id())
        .setMaxResults(limit)
        .getResultList();
  }
}
