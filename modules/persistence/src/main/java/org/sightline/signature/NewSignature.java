package org.sightline.signature;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.document.CanonicalText;
import org.sightline.organization.OrganizationId;

/**
 * The wish to sign a text.
 *
 * @param subjectType kind of the record, 1 to 60 characters, such as {@code ExecutivePlan}
 * @param subjectId the record
 * @param versionNo which version of the record, from 1
 * @param agency the agency that the record belongs to
 * @param meaning what the signature says
 * @param role in which role the person signs: a code of 1 to 40 characters
 * @param content the text that is signed, whose hash the signer has seen
 * @param language the language in which the statement was shown
 * @param password the signer's password; null only where the demo signs
 */
public record NewSignature(
    String subjectType,
    UUID subjectId,
    int versionNo,
    OrganizationId agency,
    SignatureMeaning meaning,
    String role,
    CanonicalText content,
    Locale language,
    @Nullable String password) {

  /**
   * @throws IllegalArgumentException when a text or the number is out of range
   */
  public NewSignature {
    requireNonNull(subjectId, "subjectId");
    requireNonNull(agency, "agency");
    requireNonNull(meaning, "meaning");
    requireNonNull(content, "content");
    requireNonNull(language, "language");
    if (subjectType.isBlank() || subjectType.length() > 60) {
      throw new IllegalArgumentException("subjectType must have 1 to 60 characters");
    }
    if (role.isBlank() || role.length() > 40) {
      throw new IllegalArgumentException("role must have 1 to 40 characters");
    }
    if (versionNo < 1) {
      throw new IllegalArgumentException("versionNo must be 1 or more: " + versionNo);
    }
  }

  /** Shows nothing of the password. */
  @Override
  public String toString() {
    return "NewSignature[" + meaning + " " + subjectType + " " + subjectId + "]";
  }
}
