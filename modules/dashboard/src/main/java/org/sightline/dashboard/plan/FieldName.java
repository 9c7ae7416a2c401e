package org.sightline.dashboard.plan;

import java.util.UUID;
import org.sightline.goals.goal.GoalId;
import org.sightline.measure.MeasureId;
import org.sightline.plans.content.RequirementId;

/**
 * How the fields of the editor are called: the item that they belong to, a hyphen, the field. An
 * item is there when its field {@value #IN} is.
 */
final class FieldName {

  /** The field that each item has. */
  static final String IN = "in";

  private static final int ID = 36;

  private FieldName() {}

  /** An element of the rule set. */
  static String element(String code) {
    return "e-" + code;
  }

  /** A requirement. */
  static String requirement(RequirementId id) {
    return "r-" + id;
  }

  /** A measure of a requirement. */
  static String measure(RequirementId requirement, MeasureId measure) {
    return "m-" + requirement + "-" + measure;
  }

  /** A goal that a requirement serves. */
  static String goal(RequirementId requirement, GoalId goal) {
    return "g-" + requirement + "-" + goal;
  }

  /** The item of a field. */
  static String item(String field) {
    return field.substring(0, field.lastIndexOf('-'));
  }

  /** The field without its item. */
  static String last(String field) {
    return field.substring(field.lastIndexOf('-') + 1);
  }

  /** The requirement that an item is or belongs to; the item itself for an element. */
  static String owner(String item) {
    return item.startsWith("e-") ? item : "r-" + item.substring(2, 2 + ID);
  }

  /** The requirement that an item is or belongs to. */
  static RequirementId requirement(String item) {
    return new RequirementId(UUID.fromString(item.substring(2, 2 + ID)));
  }

  /** The second identity of an item that belongs to a requirement. */
  static UUID second(String item) {
    return UUID.fromString(item.substring(3 + ID));
  }
}
