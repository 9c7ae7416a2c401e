package org.sightline.measure;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The stable key of a measure, a path that says where it comes from: {@code
 * hisp/{service}/trust/favourable}. It is made of ids, never of names that may be blank or change.
 *
 * @param text at most 200 characters: parts of lower-case letters, digits and hyphens, two at least
 */
public record MeasureKey(String text) {

  private static final int LONGEST = 200;
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(/[a-z0-9][a-z0-9-]*)+");

  /**
   * @throws IllegalArgumentException when the text has another form
   */
  public MeasureKey {
    if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("no measure key: " + text);
    }
  }

  /** The share of favourable answers of a service, over all its instruments. */
  public static MeasureKey favourable(UUID service, Driver driver) {
    return of("hisp", service, code(driver), "favourable");
  }

  /** The mean answer of a service, over all its instruments. */
  public static MeasureKey mean(UUID service, Driver driver) {
    return of("hisp", service, code(driver), "mean");
  }

  /** The share of favourable answers to one instrument of a service. */
  public static MeasureKey favourable(UUID service, UUID instrument, Driver driver) {
    return of("hisp", service, instrument, code(driver), "favourable");
  }

  /** The mean answer to one instrument of a service. */
  public static MeasureKey mean(UUID service, UUID instrument, Driver driver) {
    return of("hisp", service, instrument, code(driver), "mean");
  }

  /** How many of those invited answered. */
  public static MeasureKey responseRate(UUID service) {
    return of("hisp", service, "response-rate");
  }

  /** Whether a service reports in time. */
  public static MeasureKey timeliness(UUID service) {
    return of("hisp", service, "timeliness");
  }

  /** An indicator of a goal. */
  public static MeasureKey indicator(UUID indicator) {
    return of("goals", indicator);
  }

  private static MeasureKey of(Object... parts) {
    StringBuilder path = new StringBuilder();
    for (Object part : parts) {
      path.append(path.isEmpty() ? "" : "/").append(part);
    }
    return new MeasureKey(path.toString());
  }

  private static String code(Driver driver) {
    return driver.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return text;
  }
}
