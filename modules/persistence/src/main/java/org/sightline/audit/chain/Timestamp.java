package org.sightline.audit.chain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * The one text form of a moment: RFC 3339 in UTC with exactly six digits of a second, which is what
 * both databases keep. A hash over more digits than the column holds could never be checked.
 */
public final class Timestamp {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  private Timestamp() {}

  /** The moment as text, such as {@code 2026-01-31T09:05:00.000120Z}. */
  public static String format(Instant at) {
    return FORM.format(checked(at));
  }

  /**
   * Reads that form.
   *
   * @throws IllegalArgumentException when the text has another form
   */
  public static Instant parse(String text) {
    try {
      return FORM.parse(text, Instant::from);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a UTC time with six decimals: " + text, e);
    }
  }

  /**
   * The moment itself, where it can be written without loss.
   *
   * @throws IllegalArgumentException when it has parts of a microsecond or lies outside the years 1
   *     to 9999
   */
  public static Instant checked(Instant at) {
    if (!at.truncatedTo(ChronoUnit.MICROS).equals(at) || at.isBefore(FIRST) || !at.isBefore(END)) {
      throw new IllegalArgumentException("not whole microseconds of the years 1 to 9999: " + at);
    }
    return at;
  }
}
