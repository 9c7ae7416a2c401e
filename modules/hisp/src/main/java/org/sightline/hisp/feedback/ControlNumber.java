package org.sightline.hisp.feedback;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number under which OMB cleared a survey (Paperwork Reduction Act, 44 U.S.C. 3507).
 *
 * @param value four digits, a hyphen, four digits
 */
public record ControlNumber(String value) {

  private static final Pattern FORM = Pattern.compile("(?<!\\d)\\d{4}-\\d{4}(?!\\d)");

  /**
   * @throws IllegalArgumentException unless the value has the form {@code NNNN-NNNN}
   */
  public ControlNumber {
    Objects.requireNonNull(value, "value");
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("no control number: " + value);
    }
  }

  /** The first control number in what somebody typed; empty where there is none. */
  public static Optional<ControlNumber> in(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.find() ? Optional.of(new ControlNumber(matcher.group())) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
