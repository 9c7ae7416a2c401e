package org.sightline.audit;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.chain.ChainId;
import org.sightline.organization.OrganizationId;
import org.sightline.persistence.Identifier;

/**
 * What is done to which record; the caller of {@link AuditTrail} makes it.
 *
 * @param chain the chain that it is written to
 * @param action what is done
 * @param objectType kind of the record, such as {@code ExecutivePlan}
 * @param objectId id of the record, or the name by which it was asked for
 * @param agencyId agency that the record belongs to; null for the installation
 * @param outcome how it ended
 * @param reason the reason that the acting person gave; null when none was asked for
 * @param detail what else is worth keeping
 */
public record AuditEntry(
    ChainId chain,
    AuditAction action,
    String objectType,
    String objectId,
    @Nullable UUID agencyId,
    AuditOutcome outcome,
    @Nullable String reason,
    AuditDetail detail) {

  /**
   * @throws IllegalArgumentException when a text is blank or too long
   */
  public AuditEntry {
    Objects.requireNonNull(chain, "chain");
    Objects.requireNonNull(action, "action");
    objectType = AuditText.required(objectType, "objectType");
    objectId = AuditText.required(objectId, "objectId");
    Objects.requireNonNull(outcome, "outcome");
    reason = AuditText.optional(reason, "reason");
    Objects.requireNonNull(detail, "detail");
  }

  /**
   * A successful action on a record, written to the chain of its agency; to that of the
   * installation where it belongs to none.
   */
  public static AuditEntry on(
      @Nullable OrganizationId agency, AuditAction action, String objectType, Identifier object) {
    return agency == null
        ? inSystem(action, objectType, object.toString())
        : inAgency(agency.value(), action, objectType, object.toString());
  }

  /** A successful action on a record of an agency, written to the chain of that agency. */
  public static AuditEntry inAgency(
      UUID agency, AuditAction action, String objectType, String objectId) {
    return success(ChainId.of(agency), action, objectType, objectId, agency);
  }

  /** A successful action on a record of the installation, written to its chain. */
  public static AuditEntry inSystem(AuditAction action, String objectType, String objectId) {
    return success(ChainId.SYSTEM, action, objectType, objectId, null);
  }

  /** The same with an outcome. */
  public AuditEntry ended(AuditOutcome how) {
    return new AuditEntry(chain, action, objectType, objectId, agencyId, how, reason, detail);
  }

  /** The same with the reason that the acting person gave. */
  public AuditEntry because(@Nullable String why) {
    return new AuditEntry(chain, action, objectType, objectId, agencyId, outcome, why, detail);
  }

  /** The same with one more text of detail. */
  public AuditEntry with(String name, String text) {
    return with(detail.with(name, text));
  }

  /** The same with one more integer of detail. */
  public AuditEntry with(String name, long number) {
    return with(detail.with(name, number));
  }

  private AuditEntry with(AuditDetail more) {
    return new AuditEntry(chain, action, objectType, objectId, agencyId, outcome, reason, more);
  }

  private static AuditEntry success(
      ChainId chain, AuditAction action, String type, String id, @Nullable UUID agency) {
    return new AuditEntry(
        chain, action, type, id, agency, AuditOutcome.SUCCESS, null, AuditDetail.NONE);
  }
}
