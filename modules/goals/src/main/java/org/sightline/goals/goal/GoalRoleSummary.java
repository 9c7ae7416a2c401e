package org.sightline.goals.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.PersonId;

/**
 * What a person is or was for a goal.
 *
 * @param person the person
 * @param role what the person is
 * @param from the first day
 * @param until the last day; null where it goes on
 */
public record GoalRoleSummary(
    PersonId person, GoalRoleKind role, LocalDate from, @Nullable LocalDate until) {

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
