package org.sightline.measure;

import org.jspecify.annotations.Nullable;

/**
 * The part of the customers that a figure speaks of; null stands for all of them.
 *
 * @param channel code of the survey channel
 * @param site where the service was given
 * @param customerGroup who was served
 */
public record Dimensions(
    @Nullable String channel, @Nullable String site, @Nullable String customerGroup) {

  /** All customers. */
  public static final Dimensions NONE = new Dimensions(null, null, null);

  /**
   * @throws IllegalArgumentException when a dimension is blank
   */
  public Dimensions {
    requireText(channel);
    requireText(site);
    requireText(customerGroup);
  }

  private static void requireText(@Nullable String dimension) {
    if (dimension != null && dimension.isBlank()) {
      throw new IllegalArgumentException("blank dimension");
    }
  }
}
