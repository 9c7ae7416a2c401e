package org.sightline.lineofsight.hypothesis;

import static java.util.Objects.requireNonNull;

import org.sightline.message.Text;

/**
 * What may be said of a link today.
 *
 * @param grade the grade
 * @param sentence the one sentence that the grade allows, with the names of the two measures
 * @param reason why it is this grade
 */
public record Evidence(EvidenceGrade grade, Text sentence, Text reason) {

  public Evidence {
    requireNonNull(grade, "grade");
    requireNonNull(sentence, "sentence");
    requireNonNull(reason, "reason");
  }
}
