package org.sightline.hisp.provider;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;

/**
 * Which services a reader asks for.
 *
 * @param agency only those of this agency; null for all
 * @param provider only those of this provider; null for all
 * @param text only those whose own or provider's name holds this, without case; null for all
 */
public record ServiceFilter(
    @Nullable OrganizationId agency, @Nullable ProviderId provider, @Nullable String text) {

  /** Every service within reach. */
  public static final ServiceFilter ALL = new ServiceFilter(null, null, null);

  /** The text as a pattern of {@code like}, its own wildcards taken literally. */
  String pattern() {
    String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    return "%" + wanted.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
