package org.sightline.hisp.feedback;

import java.util.List;
import org.sightline.measure.Driver;

/**
 * The place of a question in a survey of the edition of 2018 to 2023 (OMB Circular A-11, section
 * 280): one to seven are prescribed, the others are the agency's own.
 *
 * @param value 1 to 11
 */
public record QuestionNumber(int value) {

  /** The last place. */
  public static final int LAST = 11;

  private static final int EQUITY_OR_TRANSPARENCY = 6;

  private static final List<Driver> PRESCRIBED =
      List.of(
          Driver.SATISFACTION,
          Driver.TRUST,
          Driver.EFFECTIVENESS,
          Driver.EASE,
          Driver.EFFICIENCY,
          Driver.TRANSPARENCY,
          Driver.EMPLOYEE);

  private static final List<String> HUMANITY = List.of("fair", "respect", "dignity");
  private static final List<String> TRANSPARENCY =
      List.of("underst", "clear", "transparen", "know what");

  /**
   * @throws IllegalArgumentException when there is no such place
   */
  public QuestionNumber {
    if (value < 1 || value > LAST) {
      throw new IllegalArgumentException("question " + value + " of 1 to " + LAST);
    }
  }

  /**
   * What the question asks about. The sixth place was prescribed as either equity or transparency,
   * so that only its wording tells.
   *
   * @return {@link Driver#OTHER} for the agency's own questions and where the sixth says neither
   */
  public Driver driver(String text) {
    if (value == EQUITY_OR_TRANSPARENCY) {
      return driverOfSixth(Wording.normalised(text));
    }
    return value <= PRESCRIBED.size() ? PRESCRIBED.get(value - 1) : Driver.OTHER;
  }

  private static Driver driverOfSixth(String text) {
    if (containsAny(text, HUMANITY)) {
      return Driver.HUMANITY;
    }
    return containsAny(text, TRANSPARENCY) ? Driver.TRANSPARENCY : Driver.OTHER;
  }

  private static boolean containsAny(String text, List<String> stems) {
    return stems.stream().anyMatch(text::contains);
  }
}
