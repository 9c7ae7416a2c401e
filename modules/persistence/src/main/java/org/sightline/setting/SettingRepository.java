package org.sightline.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.sightline.organization.OrganizationId;

@ApplicationScoped
class SettingRepository {

  @PersistenceContext private EntityManager entities;

  void add(SettingChange change) {
    entities.persist(change);
    // At once, so that a writer who was faster shows here.
    entities.flush();
  }

  /** The last change of each setting of each agency. */
  List<SettingChange> last(Collection<OrganizationId> agencies) {
    return agencies.isEmpty()
        ? List.of()
        : entities
            .createNamedQuery(SettingChange.LAST, SettingChange.class)
            .setParameter("agencies", agencies)
            .getResultList();
  }

  /** The changes of a setting, the last one first. */
  List<SettingChange> history(OrganizationId agency, String name, int limit) {
    return entities
        .createNamedQuery(SettingChange.HISTORY, SettingChange.class)
        .setParameter("agency", agency)
        .setParameter("name", name)
        .setMaxResults(limit)
        .getResultList();
  }
}
