package org.sightline.document;

import static java.util.Objects.requireNonNull;

import org.sightline.message.Text;

/**
 * One thing that a cover says.
 *
 * @param label what it is about
 * @param value what is so
 */
public record CoverLine(Text label, Text value) {

  public CoverLine {
    requireNonNull(label, "label");
    requireNonNull(value, "value");
  }

  /** One whose value is the same in every language, such as a name. */
  public static CoverLine of(Text label, String value) {
    return new CoverLine(label, Text.of(CoverLine.class, "as-is", value));
  }
}
