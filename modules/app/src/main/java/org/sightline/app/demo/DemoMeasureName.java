package org.sightline.app.demo;

import org.jspecify.annotations.Nullable;
import org.sightline.measure.Driver;

/**
 * How the lists of the demo name a measure: a service with the driver of a question, as in {@code
 * Campsite booking/TRUST}, or the code of an indicator.
 *
 * @param service the name of the service; null for an indicator
 * @param driver what the question asks about; null for an indicator
 * @param code the code of the indicator; null for a service
 */
record DemoMeasureName(@Nullable String service, @Nullable Driver driver, @Nullable String code) {

  /** Reads a name. */
  static DemoMeasureName parse(String text) {
    int slash = text.lastIndexOf('/');
    return slash < 0
        ? new DemoMeasureName(null, null, text)
        : new DemoMeasureName(
            text.substring(0, slash), Driver.valueOf(text.substring(slash + 1)), null);
  }
}
