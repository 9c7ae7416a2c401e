package org.sightline.plans.sight;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.sightline.plans.executive.ExecutiveId;

/**
 * The executive at the beginning of a chain.
 *
 * @param id the executive
 * @param name the person's name
 * @param position what the position is called; null where it is not known
 */
public record ExecutiveNode(ExecutiveId id, String name, @Nullable String position) {

  public ExecutiveNode {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
  }
}
