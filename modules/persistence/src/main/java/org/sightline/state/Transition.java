package org.sightline.state;

import static java.util.Objects.requireNonNull;

/**
 * One named move of a record.
 *
 * @param name what the move is called in documents and in the audit trail, such as {@code T03}
 * @param from the state in which it is allowed
 * @param event what is asked for
 * @param to the state that it leads to; may be the same
 */
record Transition<S extends Enum<S>, E extends Enum<E>>(String name, S from, E event, S to) {

  public Transition {
    requireNonNull(from, "from");
    requireNonNull(event, "event");
    requireNonNull(to, "to");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a transition needs a name: " + from + " " + event);
    }
  }
}
