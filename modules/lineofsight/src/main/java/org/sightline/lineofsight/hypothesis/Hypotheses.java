package org.sightline.lineofsight.hypothesis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditAction;
import org.sightline.measure.MeasureId;
import org.sightline.measure.catalogue.MeasureNotFound;
import org.sightline.persistence.StaleVersion;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.security.Requires;
import org.sightline.state.StateConflict;

/**
 * Hypotheses: written as drafts inside an agency, registered before anybody looks at the data, and
 * from then on read by everybody who may read the agency's goals. Each comes with what may be said
 * of it today.
 */
@ApplicationScoped
@Requires(Permission.READ_HYPOTHESES)
public class Hypotheses {

  private HypothesisRepository hypotheses;
  private HypothesisEvidence evidence;
  private HypothesisLedger ledger;
  private CurrentActor current;

  protected Hypotheses() {}

  @Inject
  Hypotheses(
      HypothesisRepository hypotheses,
      HypothesisEvidence evidence,
      HypothesisLedger ledger,
      CurrentActor current) {
    this.hypotheses = hypotheses;
    this.evidence = evidence;
    this.ledger = ledger;
    this.current = current;
  }

  /**
   * Hypotheses in a stable order.
   *
   * @param state only those in this state; null for any
   * @param after the hypothesis behind which to go on; null for the beginning
   * @param limit most rows, 1 to 1,001
   */
  public List<HypothesisSummary> list(
      @Nullable HypothesisState state, @Nullable UUID after, int limit) {
    return evidence.summaries(
        hypotheses.list(state, current.get().scope(Permission.READ_HYPOTHESES), after, limit));
  }

  /**
   * One hypothesis.
   *
   * @throws HypothesisNotFound when it is not within reach
   */
  public HypothesisSummary get(HypothesisId id) {
    return summary(reach(id, Permission.READ_HYPOTHESES));
  }

  /**
   * The hypotheses that begin or end at any of these measures, withdrawn ones left out, at most
   * 1,000 in a stable order; read together in a constant number of queries.
   */
  public List<HypothesisSummary> ofMeasures(Collection<MeasureId> measures) {
    return evidence.summaries(
        hypotheses.ofMeasures(measures, current.get().scope(Permission.READ_HYPOTHESES)));
  }

  /**
   * Writes a draft.
   *
   * @throws MeasureNotFound when a measure is not within reach
   * @throws HypothesisRefused when the first measure is an outcome of the mission, or the second
   *     none
   */
  @Transactional
  @Requires(Permission.EDIT_HYPOTHESES)
  public HypothesisSummary create(Claim claim) {
    ClaimMeasures measures = writable(claim);
    Hypothesis draft = new Hypothesis(measures.owner(), claim);
    hypotheses.add(draft);
    HypothesisSummary summary = summary(draft);
    ledger.record(HypothesisLedger.entry(AuditAction.HYPOTHESIS_DRAFTED, draft));
    return summary;
  }

  /**
   * Writes a draft anew.
   *
   * @param version the version that the writer has read
   * @throws HypothesisNotFound when it is not within reach
   * @throws StaleVersion when it has changed since
   * @throws StateConflict when it is not a draft
   * @throws MeasureNotFound when a measure is not within reach, or another agency's
   * @throws HypothesisRefused when a measure is of the wrong kind
   */
  @Transactional
  @Requires(Permission.EDIT_HYPOTHESES)
  public HypothesisSummary change(HypothesisId id, Claim claim, long version) {
    Hypothesis draft = reach(id, Permission.EDIT_HYPOTHESES);
    StaleVersion.check(version, draft.version());
    draft.change(claim);
    if (!writable(claim).owner().equals(draft.agencyId())) {
      throw new MeasureNotFound();
    }
    hypotheses.flush();
    HypothesisSummary summary = summary(draft);
    ledger.record(HypothesisLedger.entry(AuditAction.HYPOTHESIS_CHANGED, draft));
    return summary;
  }

  /**
   * Locks a draft and hashes everything that it says.
   *
   * @param version the version that the writer has read
   * @throws HypothesisNotFound when it is not within reach
   * @throws StaleVersion when it has changed since
   * @throws StateConflict when it is not a draft
   * @throws HypothesisRefused when confounders, rival explanations or the smallest effect that
   *     matters are missing
   */
  @Transactional
  @Requires(Permission.EDIT_HYPOTHESES)
  public HypothesisSummary register(HypothesisId id, long version) {
    Hypothesis draft = reach(id, Permission.EDIT_HYPOTHESES);
    StaleVersion.check(version, draft.version());
    Registration locked =
        draft.register(evidence.measures(draft.claim()), current.get().account(), ledger.now());
    hypotheses.flush();
    HypothesisSummary summary = summary(draft);
    ledger.record(
        HypothesisLedger.entry(AuditAction.HYPOTHESIS_REGISTERED, draft)
            .with("afterHash", locked.hash()));
    return summary;
  }

  /**
   * Takes a registered one back; it stays readable with its reason.
   *
   * @param reason 1 to 1,000 characters
   * @param version the version that the writer has read
   * @throws HypothesisNotFound when it is not within reach
   * @throws StaleVersion when it has changed since
   * @throws StateConflict when it is not registered
   * @throws HypothesisRefused when there is no reason, or it is too long
   */
  @Transactional
  @Requires(Permission.EDIT_HYPOTHESES)
  public HypothesisSummary withdraw(HypothesisId id, @Nullable String reason, long version) {
    Hypothesis registered = reach(id, Permission.EDIT_HYPOTHESES);
    StaleVersion.check(version, registered.version());
    String why = Withdrawal.reason(reason);
    registered.withdraw(why, ledger.now());
    hypotheses.flush();
    HypothesisSummary summary = summary(registered);
    ledger.record(
        HypothesisLedger.entry(AuditAction.HYPOTHESIS_WITHDRAWN, registered).because(why));
    return summary;
  }

  private Hypothesis reach(HypothesisId id, Permission permission) {
    Actor actor = current.get();
    return hypotheses.find(id, actor.scope(permission)).orElseThrow(HypothesisNotFound::new);
  }

  private ClaimMeasures writable(Claim claim) {
    ClaimMeasures measures = evidence.measures(claim);
    if (!current.get().scope(Permission.EDIT_HYPOTHESES).contains(measures.owner())) {
      throw new MeasureNotFound();
    }
    return measures;
  }

  private HypothesisSummary summary(Hypothesis hypothesis) {
    return evidence.summaries(List.of(hypothesis)).get(0);
  }
}
