package org.sightline.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditTrail;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.security.Requires;

/** Keys with which programs act for accounts: making, listing, revoking, recognising. */
@ApplicationScoped
public class ApiKeys {

  private ApiKeyRepository keys;
  private AuditTrail audit;
  private CurrentActor current;
  private Clock clock;

  protected ApiKeys() {}

  @Inject
  ApiKeys(ApiKeyRepository keys, AuditTrail audit, CurrentActor current, Clock clock) {
    this.keys = keys;
    this.audit = audit;
    this.current = current;
    this.clock = clock;
  }

  /**
   * Makes a key for the actor; its secret is in the answer and nowhere else.
   *
   * @throws ApiKeyRefused when it would hold more than a year, may do nothing, or more than the
   *     actor itself
   */
  @Transactional
  @Requires(Permission.OWN_ACCOUNT)
  public NewApiKey create(CreateApiKey wanted) {
    Actor actor = current.get();
    if (!wanted.permissions().stream().allMatch(actor::may)) {
      throw new ApiKeyRefused("beyond");
    }
    String secret = "slk_" + Secret.random();
    ApiKey key = new ApiKey(actor.account(), wanted, Secret.hash(secret), clock.instant());
    keys.add(key);
    record(AuditAction.API_KEY_CREATED, key);
    return new NewApiKey(key.summary(), secret);
  }

  /** The actor's own keys, the youngest first; ended ones too. */
  @Requires(Permission.OWN_ACCOUNT)
  public List<ApiKeySummary> own() {
    return keys.ofAccount(current.get().account()).stream().map(ApiKey::summary).toList();
  }

  /** The keys of every account, the youngest first, at most 500. */
  @Requires(Permission.MANAGE_API_KEYS)
  public List<ApiKeySummary> all() {
    return keys.all().stream().map(ApiKey::summary).toList();
  }

  /**
   * Revokes a key for good: the own one, or any one with {@link Permission#MANAGE_API_KEYS}.
   *
   * @throws AccountNotFound when the key is not within reach
   */
  @Transactional
  @Requires(Permission.OWN_ACCOUNT)
  public void revoke(UUID id) {
    Actor actor = current.get();
    ApiKey key =
        keys.byId(id)
            .filter(
                found ->
                    found.accountId().equals(actor.account())
                        || actor.may(Permission.MANAGE_API_KEYS))
            .orElseThrow(AccountNotFound::new);
    keys.locked(key).revoke(clock.instant());
    record(AuditAction.API_KEY_REVOKED, key);
  }

  private void record(AuditAction action, ApiKey key) {
    audit.record(
        AuditEntry.inSystem(action, "ApiKey", key.summary().id().toString())
            .with("name", key.summary().name()));
  }
}
