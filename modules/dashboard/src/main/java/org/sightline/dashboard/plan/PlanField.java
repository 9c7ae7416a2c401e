package org.sightline.dashboard.plan;

import org.jspecify.annotations.Nullable;

/**
 * A field of an item of a plan.
 *
 * @param <T> the content of the item
 * @param name what the field is called within its item
 * @param content what it says
 */
record PlanField<T>(String name, Content<T> content) {

  /** Reads a field of a content; null where that says nothing. */
  @FunctionalInterface
  interface Content<T> {
    @Nullable Object of(T item);
  }
}
