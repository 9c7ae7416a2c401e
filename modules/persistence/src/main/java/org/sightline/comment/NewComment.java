package org.sightline.comment;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.UUID;
import org.sightline.organization.OrganizationId;

/**
 * A comment to be written.
 *
 * @param agency the agency that the record belongs to
 * @param subjectType kind of the record, 1 to 60 characters, such as {@code Requirement}
 * @param subjectId the record
 * @param body what is said, 1 to 4,000 characters; brought to NFC
 */
public record NewComment(OrganizationId agency, String subjectType, UUID subjectId, String body) {

  /** The most characters of a comment. */
  public static final int LONGEST = 4_000;

  /**
   * @throws IllegalArgumentException when the kind of the record has no length that does
   * @throws CommentRefused when nothing is said, or too much
   */
  public NewComment {
    requireNonNull(agency, "agency");
    requireNonNull(subjectId, "subjectId");
    if (subjectType.isBlank() || subjectType.length() > 60) {
      throw new IllegalArgumentException("subjectType must have 1 to 60 characters");
    }
    body = Normalizer.normalize(body.strip(), Normalizer.Form.NFC);
    if (body.isEmpty() || body.length() > LONGEST) {
      throw new CommentRefused();
    }
  }
}
