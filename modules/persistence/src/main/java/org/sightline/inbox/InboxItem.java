package org.sightline.inbox;

import java.time.Instant;
import java.util.UUID;
import org.sightline.message.Text;
import org.sightline.organization.OrganizationId;

/**
 * Something that waits for the reader.
 *
 * @param id the item
 * @param agency the agency that the record belongs to
 * @param kind what is to be done: a code
 * @param subjectType kind of the record
 * @param subjectId the record
 * @param sentence what is to be done
 * @param createdAt since when it waits
 */
public record InboxItem(
    UUID id,
    OrganizationId agency,
    String kind,
    String subjectType,
    UUID subjectId,
    Text sentence,
    Instant createdAt) {

  /** Path of the page where it is done, inside the application. */
  public String path() {
    return ItemPages.of(subjectType, subjectId);
  }
}
