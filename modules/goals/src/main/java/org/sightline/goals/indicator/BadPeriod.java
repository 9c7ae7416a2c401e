package org.sightline.goals.indicator;

import java.time.DateTimeException;
import java.util.Optional;
import org.sightline.problem.GovernanceException;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.Period;

/** A text is no period, or one of a year for which nobody measures. */
public final class BadPeriod extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private static final int FIRST = 1900;
  private static final int LAST = 2199;

  /** Repeats the text. */
  public BadPeriod(String text) {
    super(IndicatorProblem.BAD_PERIOD, text.length() > 40 ? text.substring(0, 40) : text);
  }

  /**
   * Reads a period as the calendar writes it. Whether its year is accepted does not depend on the
   * calendar: a fiscal year counts by its number, a date by its calendar year.
   *
   * @throws BadPeriod when it is none, or not of the years 1900 to 2199
   */
  public static Period required(String text, FiscalCalendar calendar) {
    String plain = text.strip();
    try {
      Period period = calendar.parse(plain);
      if (isNear(period, plain.startsWith("FY"), calendar)) {
        return period;
      }
      throw new BadPeriod(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new BadPeriod(text);
    }
  }

  private static boolean isNear(Period period, boolean fiscal, FiscalCalendar calendar) {
    return fiscal
        ? isNear(calendar.yearOf(period.lastDay()).value())
        : isNear(period.start().getYear()) && isNear(period.lastDay().getYear());
  }

  private static boolean isNear(int year) {
    return FIRST <= year && year <= LAST;
  }

  @Override
  public Optional<String> pointer() {
    return Optional.of("/period");
  }
}
