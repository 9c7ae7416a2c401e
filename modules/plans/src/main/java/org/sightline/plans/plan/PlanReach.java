package org.sightline.plans.plan;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import org.sightline.organization.PersonId;
import org.sightline.security.Actor;
import org.sightline.security.Permission;
import org.sightline.security.Scope;

/**
 * How far somebody reaches: whole agencies, and plans that concern the own person today.
 *
 * @param scope agencies whose plans are read
 * @param person the own person
 * @param cx agencies whose established requirements for customers are read
 * @param today the day on which assignments count
 */
record PlanReach(Scope scope, PersonId person, Scope cx, LocalDate today) {

  static PlanReach of(Actor actor, LocalDate today) {
    return new PlanReach(
        actor.scope(Permission.READ_PLANS),
        actor.ownPerson(Permission.READ_PLANS),
        actor.scope(Permission.READ_CX_REQUIREMENTS),
        today);
  }

  /** Sets what every query of plans asks for. */
  <T> TypedQuery<T> narrow(TypedQuery<T> query) {
    return query
        .setParameter("everywhere", scope.everywhere())
        .setParameter("agencies", scope.parameter())
        .setParameter("person", person)
        .setParameter("today", today);
  }

  /** The same for a query that also finds established requirements for customers. */
  <T> TypedQuery<T> narrowWithCx(TypedQuery<T> query) {
    return narrow(query)
        .setParameter("cxAgencies", cx.parameter())
        .setParameter("established", PlanState.ESTABLISHED)
        .setParameter("closed", PlanState.CLOSED_UNRATED);
  }
}
