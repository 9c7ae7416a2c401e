package org.sightline.lineofsight.hypothesis;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.Behaviour;
import org.sightline.measure.MeasureId;
import org.sightline.organization.OrganizationId;
import org.sightline.persistence.AggregateRoot;
import org.sightline.security.AccountId;

/**
 * A hypothesis: written, then registered and locked. The database refuses any change of a
 * registered one but its withdrawal.
 */
@Entity
@Table(name = "lineofsight_hypothesis")
@NamedQuery(
    name = Hypothesis.LIST,
    query =
        "select h from Hypothesis h where "
            + Hypothesis.VISIBLE
            + " and (:anyState = true or h.state = :state)"
            + " and h.id > :after order by h.id")
@NamedQuery(
    name = Hypothesis.OF_MEASURES,
    query =
        "select h from Hypothesis h where "
            + Hypothesis.VISIBLE
            + " and h.state <> org.sightline.lineofsight.hypothesis.HypothesisState.WITHDRAWN"
            + " and (h.cxMeasureId in :measures or h.outcomeMeasureId in :measures)"
            + " order by h.id")
@NamedQuery(
    name = Hypothesis.ONE,
    query = "select h from Hypothesis h where h.id = :id and " + Hypothesis.VISIBLE)
class Hypothesis extends AggregateRoot {

  static final String LIST = "Hypothesis.list";
  static final String OF_MEASURES = "Hypothesis.ofMeasures";
  static final String ONE = "Hypothesis.one";

  /** A draft is read inside its agency only. */
  static final String VISIBLE =
      "(h.agencyId in :agencies or (:everywhere = true"
          + " and h.state <> org.sightline.lineofsight.hypothesis.HypothesisState.DRAFT))";

  @Column(name = "agency_id", nullable = false, updatable = false)
  private OrganizationId agencyId;

  @Column(name = "cx_measure_id", nullable = false)
  private UUID cxMeasureId;

  @Column(name = "outcome_measure_id", nullable = false)
  private UUID outcomeMeasureId;

  @Enumerated(EnumType.STRING)
  @Column(name = "behaviour", nullable = false)
  private Behaviour behaviour;

  @Column(name = "expected_sign", nullable = false)
  private int expectedSign;

  @Column(name = "lag_min", nullable = false)
  private int lagMin;

  @Column(name = "lag_max", nullable = false)
  private int lagMax;

  @Column(name = "mechanism", nullable = false)
  private String mechanism;

  @Column(name = "confounders", nullable = false)
  private String confounders;

  @Column(name = "rival_explanations", nullable = false)
  private String rivalExplanations;

  @Column(name = "practical_threshold")
  private @Nullable BigDecimal practicalThreshold;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private HypothesisState state = HypothesisState.DRAFT;

  @Column(name = "canonical_text")
  private @Nullable String canonicalText;

  @Column(name = "registration_hash")
  private @Nullable String registrationHash;

  @Column(name = "registered_at")
  private @Nullable Instant registeredAt;

  @Column(name = "registered_by")
  private @Nullable AccountId registeredBy;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @Column(name = "withdrawn_reason")
  private @Nullable String withdrawnReason;

  protected Hypothesis() {}

  Hypothesis(OrganizationId agency, Claim claim) {
    this.agencyId = requireNonNull(agency, "agency");
    write(claim);
  }

  HypothesisId id() {
    return new HypothesisId(key());
  }

  OrganizationId agencyId() {
    return agencyId;
  }

  HypothesisState state() {
    return state;
  }

  /** Writes a draft anew. */
  void change(Claim claim) {
    state = HypothesisMoves.TABLE.next(state, HypothesisEvent.CHANGE);
    write(claim);
  }

  /**
   * Locks it with its canonical text.
   *
   * @param measures the measures as they are called at this moment
   * @return what was locked
   */
  Registration register(ClaimMeasures measures, AccountId by, Instant at) {
    HypothesisState next = HypothesisMoves.TABLE.next(state, HypothesisEvent.REGISTER);
    if (!claim().isComplete()) {
      throw new HypothesisRefused("incomplete");
    }
    Registration locked = RegisteredText.of(this, measures, by, at);
    state = next;
    canonicalText = locked.text();
    registrationHash = locked.hash();
    registeredAt = at;
    registeredBy = by;
    return locked;
  }

  /** Takes a registered one back. */
  void withdraw(String reason, Instant at) {
    state = HypothesisMoves.TABLE.next(state, HypothesisEvent.WITHDRAW);
    withdrawnReason = reason;
    withdrawnAt = at;
  }

  Claim claim() {
    return new Claim(
        new MeasureId(cxMeasureId),
        new MeasureId(outcomeMeasureId),
        behaviour,
        expectedSign,
        new Lag(lagMin, lagMax),
        mechanism,
        new Doubts(lines(confounders), lines(rivalExplanations)),
        practicalThreshold);
  }

  HypothesisSummary summary(Evidence evidence) {
    return new HypothesisSummary(
        id(), version(), agencyId, claim(), state, registration(), withdrawal(), evidence);
  }

  private @Nullable Registration registration() {
    return registeredAt == null
            || registeredBy == null
            || canonicalText == null
            || registrationHash == null
        ? null
        : new Registration(registeredAt, registeredBy, canonicalText, registrationHash);
  }

  private @Nullable Withdrawal withdrawal() {
    return withdrawnAt == null || withdrawnReason == null
        ? null
        : new Withdrawal(withdrawnAt, withdrawnReason);
  }

  private void write(Claim claim) {
    this.cxMeasureId = claim.cxMeasure().value();
    this.outcomeMeasureId = claim.outcomeMeasure().value();
    this.behaviour = claim.behaviour();
    this.expectedSign = claim.expectedSign();
    this.lagMin = claim.lag().min();
    this.lagMax = claim.lag().max();
    this.mechanism = claim.mechanism();
    this.confounders = String.join("\n", claim.doubts().confounders());
    this.rivalExplanations = String.join("\n", claim.doubts().rivalExplanations());
    this.practicalThreshold = claim.practicalThreshold();
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }
}
