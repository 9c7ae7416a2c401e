package org.sightline.dashboard.plan;

import java.util.List;
import org.sightline.dashboard.faces.Option;

/**
 * A search for something that a requirement can refer to.
 *
 * @param kind what is looked for: {@code measure}, {@code outcome} or {@code goal}; empty for
 *     nothing
 * @param owner the requirement
 * @param words what was typed
 * @param found what was found
 */
record PickCard(String kind, String owner, String words, List<Option> found) {

  /** Nothing is looked for. */
  static final PickCard NONE = new PickCard("", "", "", List.of());

  public PickCard {
    found = List.copyOf(found);
  }

  /** Whether this is the search of a place of the page. */
  public boolean isFor(String place, String requirement) {
    return kind.equals(place) && owner.equals(requirement);
  }
}
