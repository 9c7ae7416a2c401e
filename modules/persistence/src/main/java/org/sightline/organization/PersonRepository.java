package org.sightline.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.sightline.security.Scope;

@ApplicationScoped
class PersonRepository {

  @PersistenceContext private EntityManager entities;

  /** People by name, behind a name and an identity. */
  List<Person> list(Scope scope, String name, UUID id, int limit) {
    return entities
        .createNamedQuery(Person.LIST, Person.class)
        .setParameter("everywhere", scope.everywhere())
        .setParameter("agencies", scope.parameter())
        .setParameter("name", name)
        .setParameter("id", id)
        .setMaxResults(limit)
        .getResultList();
  }
}
