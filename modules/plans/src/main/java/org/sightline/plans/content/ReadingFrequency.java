package org.sightline.plans.content;

import org.sightline.message.Text;
import org.sightline.time.Grain;

/** How often a measure is read. */
public enum ReadingFrequency {
  MONTHLY(1),
  QUARTERLY(3),
  SEMIANNUAL(6),
  ANNUAL(12);

  private final int months;

  ReadingFrequency(int months) {
    this.months = months;
  }

  /** Months from one reading to the next. */
  public int months() {
    return months;
  }

  /** The frequency of a series with periods of a grain; a year for single events. */
  public static ReadingFrequency of(Grain grain) {
    return switch (grain) {
      case MONTH -> MONTHLY;
      case QUARTER -> QUARTERLY;
      case HALF_YEAR -> SEMIANNUAL;
      case YEAR, EVENT -> ANNUAL;
    };
  }

  /** Its name for readers. */
  public Text label() {
    return Text.of(ReadingFrequency.class, "frequency." + name());
  }
}
