package org.sightline.comment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.security.AccountId;

/**
 * What somebody wrote beside a record.
 *
 * @param id the comment
 * @param subjectId the record
 * @param author the account that wrote it
 * @param authorName what the author was called then
 * @param body what is said
 * @param writtenAt when
 * @param resolvedAt when it was settled; null while it is open
 * @param resolverName what the one who settled it was called then; null while it is open
 */
public record Comment(
    UUID id,
    UUID subjectId,
    AccountId author,
    String authorName,
    String body,
    Instant writtenAt,
    @Nullable Instant resolvedAt,
    @Nullable String resolverName) {

  /** Whether it is not settled. */
  public boolean isOpen() {
    return resolvedAt == null;
  }
}
