package org.sightline.inbox;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sightline.message.Text;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;

/**
 * Something for a person to do.
 *
 * @param person who is to do it
 * @param agency the agency that the record belongs to
 * @param kind what is to be done: a code of 1 to 40 characters, such as {@code SIGN_PLAN}
 * @param subjectType kind of the record, 1 to 60 characters, such as {@code ExecutivePlan}
 * @param subjectId the record
 * @param sentence what is to be done, for the person; its arguments are texts, integers or
 *     sentences of this kind
 */
public record NewInboxItem(
    PersonId person,
    OrganizationId agency,
    String kind,
    String subjectType,
    UUID subjectId,
    Text sentence) {

  /**
   * @throws IllegalArgumentException when a code is blank or too long
   */
  public NewInboxItem {
    requireNonNull(person, "person");
    requireNonNull(agency, "agency");
    requireNonNull(subjectId, "subjectId");
    requireNonNull(sentence, "sentence");
    if (kind.isBlank() || kind.length() > 40) {
      throw new IllegalArgumentException("kind must have 1 to 40 characters: " + kind);
    }
    if (subjectType.isBlank() || subjectType.length() > 60) {
      throw new IllegalArgumentException("subjectType must have 1 to 60 characters");
    }
  }
}
