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
import org.sightline.measure.MeasureId;
import org.sightline.measure.Observation;
import org.sightline.measure.Trend;
import org.sightline.measure.Verdict;
import org.sightline.persistence.AggregateRoot;
import org.sightline.plans.content.RequirementId;
import org.sightline.plans.threshold.EvidenceState;
import org.sightline.signature.Signature;

/** What a signer saw of a measure; the database refuses to change or remove it. */
@Entity
@Table(name = "plans_signed_evidence")
@NamedQuery(
    name = SignedEvidence.OF_PLAN,
    query =
        "select s from SignedEvidence s where s.planId = :plan"
            + " order by s.capturedAt, s.ordinal, s.id")
class SignedEvidence extends AggregateRoot {

  static final String OF_PLAN = "SignedEvidence.ofPlan";

  @Column(name = "plan_id", nullable = false, updatable = false)
  private UUID planId;

  @Column(name = "version_no", nullable = false, updatable = false)
  private int versionNo;

  @Column(name = "signature_id", nullable = false, updatable = false)
  private UUID signatureId;

  @Column(name = "signer_name", nullable = false, updatable = false)
  private String signerName;

  @Column(name = "ordinal", nullable = false, updatable = false)
  private int ordinal;

  @Column(name = "requirement_id", nullable = false, updatable = false)
  private UUID requirementId;

  @Column(name = "measure_id", nullable = false, updatable = false)
  private UUID measureId;

  @Column(name = "observed", updatable = false)
  private @Nullable Double observed;

  @Column(name = "base_n", updatable = false)
  private @Nullable Long n;

  @Column(name = "margin", updatable = false)
  private @Nullable Double margin;

  @Column(name = "period_start", updatable = false)
  private @Nullable LocalDate periodStart;

  @Column(name = "period_end", updatable = false)
  private @Nullable LocalDate periodEnd;

  @Column(name = "as_of", updatable = false)
  private @Nullable Instant asOf;

  @Column(name = "observation_version", updatable = false)
  private @Nullable Integer observationVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "evidence", nullable = false, updatable = false)
  private EvidenceState evidence;

  @Enumerated(EnumType.STRING)
  @Column(name = "trend", updatable = false)
  private @Nullable Trend trend;

  @Column(name = "sentence_key", updatable = false)
  private @Nullable String sentenceKey;

  @Column(name = "captured_at", nullable = false, updatable = false)
  private Instant capturedAt;

  protected SignedEvidence() {}

  SignedEvidence(PlanId plan, Signature signature, int ordinal, MeasureStanding standing) {
    this.planId = plan.value();
    this.versionNo = signature.versionNo();
    this.signatureId = signature.id();
    this.signerName = signature.signerName();
    this.ordinal = ordinal;
    this.requirementId = standing.requirement().value();
    this.measureId = standing.target().measure().value();
    this.observed = standing.value();
    this.margin = standing.margin();
    this.evidence = standing.evidence();
    this.capturedAt = signature.signedAt();
    observed(standing.latest());
    judged(standing.verdict());
  }

  private void observed(@Nullable Observation latest) {
    if (latest != null) {
      n = latest.n();
      periodStart = latest.period().start();
      periodEnd = latest.period().lastDay();
      asOf = latest.provenance().asOf();
      observationVersion = latest.provenance().version();
    }
  }

  private void judged(@Nullable Verdict verdict) {
    if (verdict != null) {
      trend = verdict.trend();
      sentenceKey = verdict.sentence().key();
    }
  }

  SignedFigure figure() {
    return new SignedFigure(
        new RequirementId(requirementId),
        new MeasureId(measureId),
        versionNo,
        signerName,
        observed,
        n,
        margin,
        periodStart,
        periodEnd,
        asOf,
        observationVersion,
        evidence,
        trend,
        sentenceKey,
        capturedAt);
  }
}
