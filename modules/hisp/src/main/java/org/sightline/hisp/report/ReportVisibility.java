package org.sightline.hisp.report;

import jakarta.persistence.TypedQuery;
import org.sightline.security.Actor;
import org.sightline.security.Permission;
import org.sightline.security.Scope;

/**
 * Which reports an actor may see: for each group of states the agencies that its roles reach. It is
 * a part of every query on reports, so that a report that may not be seen is not found.
 *
 * @param drafts reach over reports in preparation
 * @param filed reach over reports that were handed in
 * @param published reach over published reports
 */
record ReportVisibility(Scope drafts, Scope filed, Scope published) {

  static ReportVisibility of(Actor actor) {
    return new ReportVisibility(
        actor.scope(Permission.READ_DRAFT_REPORTS),
        actor.scope(Permission.READ_FILED_REPORTS),
        actor.scope(Permission.READ_PUBLISHED_REPORTS));
  }

  <T> TypedQuery<T> restrict(TypedQuery<T> query) {
    return query
        .setParameter("draftEverywhere", drafts.everywhere())
        .setParameter("draftAgencies", drafts.parameter())
        .setParameter("filedEverywhere", filed.everywhere())
        .setParameter("filedAgencies", filed.parameter())
        .setParameter("publishedEverywhere", published.everywhere())
        .setParameter("publishedAgencies", published.parameter());
  }
}
