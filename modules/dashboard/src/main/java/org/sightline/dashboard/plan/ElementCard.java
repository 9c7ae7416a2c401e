package org.sightline.dashboard.plan;

import java.util.List;
import org.sightline.message.Text;

/**
 * An element in the editor.
 *
 * @param code its short name
 * @param title what it is called
 * @param least the least weight, a whole percentage
 * @param most the most that it can weigh while every rule holds
 * @param fields its own fields
 * @param requirements in their order
 */
record ElementCard(
    String code,
    Text title,
    int least,
    int most,
    FieldSet fields,
    List<RequirementCard> requirements) {

  public ElementCard {
    requirements = List.copyOf(requirements);
  }
}
