package org.sightline.idempotency;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.persistence.AggregateRoot;
import org.sightline.security.AccountId;

/** A request under a key, and its answer once it is known. */
@Entity
@Table(name = "keyed_request")
@NamedQuery(
    name = KeyedRequest.BY_KEY,
    query = "select r from KeyedRequest r where r.accountId = :account and r.key = :key")
@NamedQuery(
    name = KeyedRequest.FORGET_OLD,
    query = "delete from KeyedRequest r where r.accountId = :account and r.begunAt < :before")
class KeyedRequest extends AggregateRoot {

  static final String BY_KEY = "KeyedRequest.byKey";
  static final String FORGET_OLD = "KeyedRequest.forgetOld";

  @Column(name = "account_id", nullable = false, updatable = false)
  private AccountId accountId;

  @Column(name = "idempotency_key", nullable = false, updatable = false)
  private String key;

  @Column(name = "fingerprint", nullable = false, updatable = false)
  private String fingerprint;

  @Column(name = "begun_at", nullable = false, updatable = false)
  private Instant begunAt;

  @Column(name = "status")
  private @Nullable Integer status;

  @Column(name = "location")
  private @Nullable String location;

  @Column(name = "entity_tag")
  private @Nullable String entityTag;

  @Column(name = "media_type")
  private @Nullable String mediaType;

  @Column(name = "body")
  private @Nullable String body;

  protected KeyedRequest() {}

  KeyedRequest(AccountId account, String key, String fingerprint, Instant now) {
    this.accountId = requireNonNull(account, "account");
    this.key = requireNonNull(key, "key");
    this.fingerprint = requireNonNull(fingerprint, "fingerprint");
    this.begunAt = requireNonNull(now, "now");
  }

  /** Whether it is the very request with that fingerprint. */
  boolean is(String other) {
    return fingerprint.equals(other);
  }

  void answered(KeptAnswer answer) {
    status = answer.status();
    location = answer.location();
    entityTag = answer.entityTag();
    mediaType = answer.mediaType();
    body = answer.body();
  }

  /** The answer; empty while nobody knows how the request ended. */
  Optional<KeptAnswer> answer() {
    return Optional.ofNullable(status)
        .map(known -> new KeptAnswer(known, location, entityTag, mediaType, body));
  }
}
