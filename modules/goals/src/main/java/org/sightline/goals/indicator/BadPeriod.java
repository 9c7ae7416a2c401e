package org.sightline.goals.indicator;

import java.time.DateTimeException;
import org.sightline.problem.GovernanceException;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.Period;

/** A text is no period. */
public final class BadPeriod extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Repeats the text. */
  public BadPeriod(String text) {
    super(IndicatorProblem.BAD_PERIOD, text.length() > 40 ? text.substring(0, 40) : text);
  }

  /**
   * Reads a period as the calendar writes it.
   *
   * @throws BadPeriod when it is none
   */
  public static Period required(String text, FiscalCalendar calendar) {
    try {
      return calendar.parse(text.strip());
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new BadPeriod(text);
    }
  }
}
