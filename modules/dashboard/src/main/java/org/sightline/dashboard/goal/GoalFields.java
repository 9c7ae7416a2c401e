package org.sightline.dashboard.goal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.indicator.IndicatorNotFound;
import org.sightline.goals.indicator.TargetKind;

/**
 * Reads the fields of the forms on the page of an indicator.
 *
 * @param typed what was sent for a field; empty where nothing was
 */
record GoalFields(UnaryOperator<String> typed) {

  /**
   * A number as people type it: spaces and a comma before the decimals are understood.
   *
   * @return null where nothing was typed
   * @throws UnreadableField when it is no number
   */
  @Nullable BigDecimal number(String field) {
    String plain = typed.apply(field).replaceAll("[\\s\\u00a0%]", "");
    try {
      return plain.isEmpty()
          ? null
          : new BigDecimal(plain.matches("-?\\d+,\\d{1,2}") ? plain.replace(',', '.') : plain);
    } catch (NumberFormatException e) {
      throw new UnreadableField("number");
    }
  }

  /**
   * A number that must be given.
   *
   * @throws UnreadableField when it is none
   */
  BigDecimal required(String field) {
    BigDecimal number = number(field);
    if (number == null) {
      throw new UnreadableField("number");
    }
    return number;
  }

  /**
   * A whole number.
   *
   * @return null where nothing was typed
   * @throws UnreadableField when it is none, or more than a long
   */
  @Nullable Long count(String field) {
    BigDecimal number = number(field);
    try {
      return number == null ? null : number.longValueExact();
    } catch (ArithmeticException e) {
      throw new UnreadableField("count");
    }
  }

  /**
   * What a target is for.
   *
   * @throws UnreadableField when it is none of the choices
   */
  TargetKind kind() {
    String name = typed.apply("kind");
    return Arrays.stream(TargetKind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new UnreadableField("kind"));
  }

  /**
   * The measurement that is corrected; null where none is.
   *
   * @throws IndicatorNotFound when the address of the form was changed by hand, so that it names
   *     nothing
   */
  @Nullable UUID supersedes() {
    String id = typed.apply("supersedes");
    try {
      return id.isEmpty() ? null : UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw new IndicatorNotFound();
    }
  }
}
