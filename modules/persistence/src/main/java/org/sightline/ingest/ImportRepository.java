package org.sightline.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sightline.security.Actor;
import org.sightline.security.Extent;
import org.sightline.security.Permission;

@ApplicationScoped
class ImportRepository {

  private static final int MOST = 200;

  @PersistenceContext private EntityManager entities;

  void add(Import file) {
    entities.persist(file);
    // At once: rows that refer to it are written in an order that only the caller knows.
    entities.flush();
  }

  void flush() {
    entities.flush();
  }

  Optional<Import> byId(ImportId id) {
    return Optional.ofNullable(entities.find(Import.class, id.value()));
  }

  Optional<Import> live(String liveKey) {
    return entities
        .createNamedQuery(Import.BY_LIVE_KEY, Import.class)
        .setParameter("liveKey", liveKey)
        .getResultStream()
        .findFirst();
  }

  List<ImportRow> list(Actor actor) {
    return entities
        .createNamedQuery(Import.LIST, ImportRow.class)
        .setParameter("everyone", everyone(actor))
        .setParameter("owner", actor.account())
        .setMaxResults(MOST)
        .getResultList();
  }

  Optional<ImportRow> inReach(ImportId id, Actor actor) {
    return row(id, actor, everyone(actor));
  }

  /** An import whoever has sent it, for one who has just sent the same file. */
  Optional<ImportRow> ofSameFile(ImportId id, Actor actor) {
    return row(id, actor, true);
  }

  private Optional<ImportRow> row(ImportId id, Actor actor, boolean everyone) {
    return entities
        .createNamedQuery(Import.IN_REACH, ImportRow.class)
        .setParameter("id", id.value())
        .setParameter("everyone", everyone)
        .setParameter("owner", actor.account())
        .getResultStream()
        .findFirst();
  }

  private static boolean everyone(Actor actor) {
    return actor.extent(Permission.READ_IMPORTS).filter(Extent.ALL::equals).isPresent();
  }
}
