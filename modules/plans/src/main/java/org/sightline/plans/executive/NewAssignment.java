package org.sightline.plans.executive;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.PersonId;

/**
 * An official to be assigned to an executive.
 *
 * @param role what the person will be
 * @param person the person
 * @param from the first day
 * @param until the last day; null for an open end
 */
public record NewAssignment(
    OfficialRole role, PersonId person, LocalDate from, @Nullable LocalDate until) {

  /**
   * @throws IllegalArgumentException when the last day is before the first
   */
  public NewAssignment {
    requireNonNull(role, "role");
    requireNonNull(person, "person");
    requireNonNull(from, "from");
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException(from + " to " + until);
    }
  }
}
