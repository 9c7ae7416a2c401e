package org.sightline.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.HeldRole;
import org.sightline.security.Role;

/**
 * Plays the invented people while the demo is loaded, so that their plans come about through the
 * same doors as everybody's. The job's own account stands behind all of them in the audit trail.
 */
@ApplicationScoped
class DemoCast {

  private CurrentActor current;

  protected DemoCast() {}

  @Inject
  DemoCast(CurrentActor current) {
    this.current = current;
  }

  /** Goes on as the offices of an agency: personnel, evaluation, stewards. */
  void asOffices(OrganizationId agency) {
    as(agency, null, null, Role.HR, Role.EVALUATION_OFFICER, Role.STEWARD);
  }

  /** Goes on as one person of an agency. */
  void as(OrganizationId agency, PersonId person, String name, Role role) {
    as(agency, person, name, new Role[] {role});
  }

  private void as(
      OrganizationId agency, @Nullable PersonId person, @Nullable String name, Role... roles) {
    Actor job = current.get();
    Set<HeldRole> held =
        Arrays.stream(roles).map(role -> new HeldRole(role, agency)).collect(Collectors.toSet());
    current.is(
        new Actor(
            job.account(),
            job.userName(),
            name == null ? job.displayName() : name,
            agency,
            person,
            held,
            null,
            job.origin()));
  }
}
