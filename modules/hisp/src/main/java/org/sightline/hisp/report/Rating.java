package org.sightline.hisp.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.message.Text;

/**
 * How far a report meets OMB Circular A-11, section 280, as the reviewer rates it; from worst to
 * best, so that the natural order sorts. A report without a rating is not yet rated.
 */
public enum Rating {
  /** Nothing was submitted. */
  FALSE("red"),
  /** Something is missing or in the wrong form; not published. */
  PARTIAL("yellow"),
  /** Reported within the guidance. */
  TRUE("green");

  private final String colour;

  Rating(String colour) {
    this.colour = colour;
  }

  /** The code in exchanged files, such as {@code PARTIAL}. */
  public String code() {
    return name();
  }

  /** Code of the colour in which the rating is spoken of: red, yellow or green. */
  public String colour() {
    return colour;
  }

  /** The meaning for a reader. */
  public Text label() {
    return Text.of(Rating.class, "hisp.report.rating." + colour);
  }

  /** The rating with a code of exchanged files; empty where there is none, as for a blank. */
  public static Optional<Rating> ofCode(String code) {
    return Arrays.stream(values()).filter(rating -> rating.code().equals(code)).findFirst();
  }

  /** The rating of a provider: the worst of its services; empty when none is rated. */
  public static Optional<Rating> worst(Stream<Rating> ratings) {
    return ratings.min(Comparator.naturalOrder());
  }
}
