package org.sightline.dashboard.chart;

import java.util.Locale;

/**
 * The shape and the tone that go with the word of a verdict, so that it can be told without colour.
 *
 * <p>The names are those of trend verdicts, of verdicts against a target and of states of records.
 */
public enum Mark {
  /** A real improvement. */
  BETTER("good", "M8 3 14 12H2Z"),
  /** A real decline. */
  WORSE("bad", "M8 13 2 4h12Z"),
  /** Movement within the usual range. */
  NO_REAL_CHANGE("steady", "M2 6h12v4H2Z"),
  /** Too few points to tell. */
  TOO_EARLY("unknown", "M2 7h3v2H2ZM6.5 7h3v2h-3ZM11 7h3v2h-3Z"),
  /** Nothing came in. */
  NOT_REPORTED("unknown", "M2 2h12v12H2ZM4 4v8h8V4Z"),
  /** The target is reached. */
  MET("good", "M6.3 13 1.6 8.3 3.4 6.5 6.3 9.4 12.6 3.1l1.8 1.8Z"),
  /** The target will be reached at this pace. */
  ON_COURSE("good", "M2 6.8h7V3l5 5-5 5V9.2H2Z"),
  /** The target may be missed. */
  AT_RISK("watch", "M8 1.5 15 14H1ZM7.2 6v4h1.6V6ZM7.2 11v1.6h1.6V11Z"),
  /** The target will be missed at this pace. */
  OFF("bad", "M3.4 2 8 6.6 12.6 2 14 3.4 9.4 8 14 12.6 12.6 14 8 9.4 3.4 14 2 12.6 6.6 8 2 3.4Z"),
  /** The target was missed. */
  MISSED(
      "bad", "M3.4 2 8 6.6 12.6 2 14 3.4 9.4 8 14 12.6 12.6 14 8 9.4 3.4 14 2 12.6 6.6 8 2 3.4Z"),
  /** There is no target. */
  NOT_SET("unknown", "M2 2h12v12H2ZM4 4v8h8V4Z");

  private final String tone;
  private final String path;

  Mark(String tone, String path) {
    this.tone = tone;
    this.path = path;
  }

  /** One of {@code good}, {@code bad}, {@code watch}, {@code steady}, {@code unknown}. */
  public String getTone() {
    return tone;
  }

  /** Outline in a square of 16 by 16, filled by the even-odd rule. */
  public String getPath() {
    return path;
  }

  /** The key of its word in the bundle of the dashboard. */
  public String getKey() {
    return "verdict." + name().toLowerCase(Locale.ROOT);
  }
}
