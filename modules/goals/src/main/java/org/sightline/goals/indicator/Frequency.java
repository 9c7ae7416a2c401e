package org.sightline.goals.indicator;

import org.sightline.message.Text;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.Grain;
import org.sightline.time.Period;

/** How often an indicator is measured. */
public enum Frequency {
  MONTHLY(Grain.MONTH),
  QUARTERLY(Grain.QUARTER),
  SEMIANNUAL(Grain.HALF_YEAR),
  ANNUAL(Grain.YEAR),
  /** When something happens: any days. */
  EVENT(Grain.EVENT);

  private final Grain grain;

  Frequency(Grain grain) {
    this.grain = grain;
  }

  /** The grain of its periods. */
  public Grain grain() {
    return grain;
  }

  /** Whether a period is one of this frequency in a fiscal calendar. */
  public boolean has(Period period, FiscalCalendar calendar) {
    if (period.grain() != grain) {
      return false;
    }
    return switch (this) {
      case MONTHLY, EVENT -> true;
      case QUARTERLY -> calendar.period(calendar.quarterOf(period)).equals(period);
      case SEMIANNUAL -> calendar.text(period).contains("-H");
      case ANNUAL -> calendar.period(calendar.quarterOf(period).year()).equals(period);
    };
  }

  /**
   * The period of this frequency that ends before another one of it begins.
   *
   * @throws IllegalStateException for {@link #EVENT}, which has none
   */
  public Period before(Period period) {
    if (this == EVENT) {
      throw new IllegalStateException("events follow no rhythm");
    }
    return new Period(period.start().minusMonths(grain.months()), period.start(), grain);
  }

  /** Its name for readers. */
  public Text label() {
    return Text.of(Frequency.class, "frequency." + name());
  }
}
