package org.sightline.measure.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;

/**
 * What a measure is about.
 *
 * @param owner the agency whose measure it is; it decides who sees it
 * @param id the service, or the goal of an indicator
 * @param name what the subject is called, 1 to 255 characters; for a measure of one instrument it
 *     names the instrument too
 * @param instrument the instrument whose answers alone count; null for all of them together
 */
public record MeasureSubject(
    OrganizationId owner, UUID id, String name, @Nullable UUID instrument) {

  /** The longest name. */
  static final int LONGEST = 255;

  /**
   * @throws IllegalArgumentException when the name is blank or too long
   */
  public MeasureSubject {
    requireNonNull(owner, "owner");
    requireNonNull(id, "id");
    if (name.isBlank() || name.length() > LONGEST) {
      throw new IllegalArgumentException("name must have 1 to 255 characters: " + name);
    }
  }

  /** A subject with all its instruments together. */
  public static MeasureSubject of(OrganizationId owner, UUID id, String name) {
    return new MeasureSubject(owner, id, name, null);
  }
}
