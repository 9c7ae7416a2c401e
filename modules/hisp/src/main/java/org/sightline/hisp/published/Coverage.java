package org.sightline.hisp.published;

import java.util.List;

/**
 * How many of a provider's services published something in a quarter.
 *
 * @param published how many did
 * @param services how many services the provider has
 * @param missing the names of those that did not
 */
public record Coverage(int published, int services, List<String> missing) {

  public Coverage {
    missing = List.copyOf(missing);
  }
}
