package org.sightline.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sightline.security.Actor;
import org.sightline.security.Extent;
import org.sightline.security.Permission;

@ApplicationScoped
class JobRepository {

  private static final int MOST = 200;

  @PersistenceContext private EntityManager entities;

  void add(Job job) {
    entities.persist(job);
    // At once: rows that refer to it are written in an order that only the caller knows.
    entities.flush();
  }

  List<Job> list(Actor actor) {
    return entities
        .createNamedQuery(Job.LIST, Job.class)
        .setParameter("everyone", everyone(actor, Permission.READ_JOBS))
        .setParameter("owner", actor.account())
        .setMaxResults(MOST)
        .getResultList();
  }

  Optional<Job> inReach(JobId id, Actor actor, Permission permission) {
    return entities
        .createNamedQuery(Job.IN_REACH, Job.class)
        .setParameter("id", id.value())
        .setParameter("everyone", everyone(actor, permission))
        .setParameter("owner", actor.account())
        .getResultStream()
        .findFirst();
  }

  long count(JobState state) {
    return entities
        .createNamedQuery(Job.COUNT_IN_STATE, Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }

  Optional<Job> oldest(JobState state) {
    return entities
        .createNamedQuery(Job.OLDEST_IN_STATE, Job.class)
        .setParameter("state", state)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private static boolean everyone(Actor actor, Permission permission) {
    return actor.extent(permission).filter(Extent.ALL::equals).isPresent();
  }
}
