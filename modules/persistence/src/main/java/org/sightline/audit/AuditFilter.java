package org.sightline.audit;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.chain.ChainId;

/**
 * Which events are asked for: those that meet every condition given.
 *
 * @param chain of this chain; null for any
 * @param actions one of these actions; empty for any
 * @param accountId done by this account or on its behalf; null for any
 * @param userName done by an account that had this user name then; null for any
 * @param objectType on a record of this kind; null for any
 * @param objectId on the record with this id; null for any
 * @param from at this time or later; null for no bound
 * @param until before this time; null for no bound
 */
public record AuditFilter(
    @Nullable ChainId chain,
    Set<AuditAction> actions,
    @Nullable UUID accountId,
    @Nullable String userName,
    @Nullable String objectType,
    @Nullable String objectId,
    @Nullable Instant from,
    @Nullable Instant until) {

  /** Every event. */
  public static final AuditFilter ALL =
      new AuditFilter(null, Set.of(), null, null, null, null, null, null);

  public AuditFilter {
    actions = Set.copyOf(actions);
  }

  /** The same for one chain only. */
  public AuditFilter in(ChainId one) {
    return new AuditFilter(one, actions, accountId, userName, objectType, objectId, from, until);
  }

  /** The same for one chain, or for any where it is null. */
  public AuditFilter within(@Nullable ChainId one) {
    return new AuditFilter(one, actions, accountId, userName, objectType, objectId, from, until);
  }

  /** The same for some actions only. */
  public AuditFilter of(Set<AuditAction> some) {
    return new AuditFilter(chain, some, accountId, userName, objectType, objectId, from, until);
  }

  /** The same for what one account did or had done for it. */
  public AuditFilter by(UUID account) {
    return new AuditFilter(chain, actions, account, userName, objectType, objectId, from, until);
  }

  /** The same for what was done under a user name. */
  public AuditFilter named(@Nullable String name) {
    return new AuditFilter(chain, actions, accountId, name, objectType, objectId, from, until);
  }

  /** The same for the records with an id, whatever their kind. */
  public AuditFilter onId(@Nullable String id) {
    return new AuditFilter(chain, actions, accountId, userName, objectType, id, from, until);
  }

  /** The same for one record only. */
  public AuditFilter on(String type, String id) {
    return new AuditFilter(chain, actions, accountId, userName, type, id, from, until);
  }

  /** The same from one moment on until before another; either may be null. */
  public AuditFilter between(@Nullable Instant first, @Nullable Instant end) {
    return new AuditFilter(chain, actions, accountId, userName, objectType, objectId, first, end);
  }
}
