package org.sightline.hisp.report;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.sightline.problem.GovernanceException;
import org.sightline.time.FiscalQuarter;

/** The text names no fiscal quarter. */
public final class BadQuarter extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Names the text. */
  public BadQuarter(String text) {
    super(ReportProblem.BAD_QUARTER, text);
  }

  /**
   * Reads a quarter.
   *
   * @throws BadQuarter when the text is null or names none
   */
  public static FiscalQuarter required(@Nullable String text) {
    try {
      return FiscalQuarter.parse(text == null ? "" : text.strip());
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new BadQuarter(text == null ? "" : text);
    }
  }
}
