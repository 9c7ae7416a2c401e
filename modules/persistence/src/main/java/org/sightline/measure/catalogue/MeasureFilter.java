package org.sightline.measure.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;

/**
 * Which measures a reader looks for; null stands for any.
 *
 * @param owner the agency whose measures they are
 * @param words words of name, question, driver or aspect, in any language of the product; each must
 *     occur, case does not matter
 * @param subject the service or goal that they are about
 */
public record MeasureFilter(
    @Nullable OrganizationId owner, @Nullable String words, @Nullable UUID subject) {

  /** Every measure. */
  public static final MeasureFilter ALL = new MeasureFilter(null, null, null);
}
