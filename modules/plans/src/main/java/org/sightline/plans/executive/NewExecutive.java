package org.sightline.plans.executive;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.PersonId;

/**
 * An executive to be registered.
 *
 * @param person a person of the directory
 * @param position what the position is called, 1 to 200 characters
 * @param payPlan 1 to 4 characters
 * @param appointment how the executive was appointed
 * @param appointedOn when; null where it is not known
 * @param inspectorGeneral whether the unit is an Inspector General's office
 */
public record NewExecutive(
    PersonId person,
    String position,
    String payPlan,
    AppointmentType appointment,
    @Nullable LocalDate appointedOn,
    boolean inspectorGeneral) {

  /**
   * @throws IllegalArgumentException when a text is blank or too long
   */
  public NewExecutive {
    requireNonNull(person, "person");
    requireNonNull(appointment, "appointment");
    if (position.isBlank() || position.length() > 200) {
      throw new IllegalArgumentException("position must have 1 to 200 characters: " + position);
    }
    if (payPlan.isBlank() || payPlan.length() > 4) {
      throw new IllegalArgumentException("payPlan must have 1 to 4 characters: " + payPlan);
    }
  }

  /** A career executive on the usual pay plan. */
  public static NewExecutive career(PersonId person, String position) {
    return new NewExecutive(person, position, "ES", AppointmentType.CA, null, false);
  }
}
