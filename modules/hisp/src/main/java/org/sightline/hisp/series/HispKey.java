package org.sightline.hisp.series;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Driver;
import org.sightline.measure.MeasureKey;

/**
 * The parts of a key of a measure that is combined from surveys.
 *
 * @param service the service
 * @param instrument the one survey that counts; null for all of them
 * @param driver what is asked about
 * @param mean whether it is the mean answer, else the favourable share
 */
record HispKey(UUID service, @Nullable UUID instrument, Driver driver, boolean mean) {

  private static final String ID = "([0-9a-f-]{36})";
  private static final Pattern FORM =
      Pattern.compile("hisp/" + ID + "(?:/" + ID + ")?/([a-z]+)/(mean|favourable)");

  /** The parts; empty for a measure that is not combined from surveys. */
  static Optional<HispKey> parse(MeasureKey key) {
    Matcher parts = FORM.matcher(key.text());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String instrument = parts.group(2);
    return Optional.of(
        new HispKey(
            UUID.fromString(parts.group(1)),
            instrument == null ? null : UUID.fromString(instrument),
            Driver.valueOf(parts.group(3).toUpperCase(Locale.ROOT)),
            parts.group(4).equals("mean")));
  }
}
