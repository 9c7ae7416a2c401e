package org.sightline.plans.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.document.CanonicalText;
import org.sightline.persistence.AggregateRoot;

/** One version of a plan. From signing on the database keeps its text as it is. */
@Entity
@Table(name = "plans_version")
@NamedQuery(
    name = PlanVersion.ALL,
    query = "select v from PlanVersion v where v.id in :ids order by v.id")
@NamedQuery(
    name = PlanVersion.OF_PLAN,
    query = "select v from PlanVersion v where v.planId = :plan order by v.versionNo")
class PlanVersion extends AggregateRoot {

  static final String ALL = "PlanVersion.all";
  static final String OF_PLAN = "PlanVersion.ofPlan";

  @Column(name = "plan_id", nullable = false, updatable = false)
  private UUID planId;

  @Column(name = "version_no", nullable = false, updatable = false)
  private int versionNo;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private VersionState state = VersionState.DRAFT;

  @Column(name = "canonical_text")
  private @Nullable String canonicalText;

  @Column(name = "content_hash")
  private @Nullable String contentHash;

  @Column(name = "frozen_at")
  private @Nullable Instant frozenAt;

  @Column(name = "effective_on")
  private @Nullable LocalDate effectiveOn;

  @Column(name = "return_reason")
  private @Nullable String returnReason;

  protected PlanVersion() {}

  PlanVersion(PlanId plan, int versionNo) {
    this.planId = plan.value();
    this.versionNo = versionNo;
  }

  UUID id() {
    return key();
  }

  int versionNo() {
    return versionNo;
  }

  @Nullable String contentHash() {
    return contentHash;
  }

  /** When its text was frozen; null while it can be edited. */
  @Nullable Instant frozenAt() {
    return frozenAt;
  }

  /** The frozen text; null while it can be edited. */
  @Nullable CanonicalText text() {
    return canonicalText == null ? null : new CanonicalText(canonicalText);
  }

  PlanVersionSummary summary() {
    return new PlanVersionSummary(
        versionNo, state, contentHash, frozenAt, effectiveOn, returnReason);
  }

  void freeze(CanonicalText text, Instant at) {
    canonicalText = text.text();
    contentHash = text.sha256();
    frozenAt = at;
    state = VersionState.SIGNING;
  }

  void takeEffect(LocalDate on) {
    effectiveOn = on;
    state = VersionState.IN_EFFECT;
  }

  /** Sent back or given up; what was signed stays. */
  void withdraw(@Nullable String reason) {
    returnReason = reason;
    state = VersionState.WITHDRAWN;
  }
}
