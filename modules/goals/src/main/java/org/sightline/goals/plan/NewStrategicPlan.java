package org.sightline.goals.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;

/**
 * A strategic plan to be made.
 *
 * @param agency the agency whose plan it is
 * @param type what kind of document it is
 * @param name 1 to 200 characters
 * @param mission what the agency is there for; null where nobody has said
 * @param vision what it wants to bring about; null where nobody has said
 * @param startDate the first day; null where it is open
 * @param endDate the last day; null where it is open
 * @param sourceUri where it was published; null where nowhere
 * @param importId the import that brought it; null where it was entered
 */
public record NewStrategicPlan(
    OrganizationId agency,
    PlanType type,
    String name,
    @Nullable String mission,
    @Nullable String vision,
    @Nullable LocalDate startDate,
    @Nullable LocalDate endDate,
    @Nullable String sourceUri,
    @Nullable UUID importId) {

  /**
   * @throws IllegalArgumentException when the name is blank or too long, or the days are in the
   *     wrong order
   */
  public NewStrategicPlan {
    requireNonNull(agency, "agency");
    requireNonNull(type, "type");
    if (name.isBlank() || name.length() > 200) {
      throw new IllegalArgumentException("name must have 1 to 200 characters: " + name);
    }
    if (startDate != null && endDate != null && !startDate.isBefore(endDate)) {
      throw new IllegalArgumentException(startDate + " to " + endDate);
    }
  }
}
