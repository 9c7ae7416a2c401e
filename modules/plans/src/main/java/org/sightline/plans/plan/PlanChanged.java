package org.sightline.plans.plan;

import java.time.Instant;
import java.util.Map;
import org.sightline.plans.content.PlanContent;
import org.sightline.problem.GovernanceException;

/**
 * Somebody else has changed the plan since the writer read it. Nothing was overwritten, and nothing
 * is lost: the refusal carries what is stored now and what was sent.
 */
public final class PlanChanged extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private final String stored;
  private final String sent;
  private final long version;
  private final Instant changedAt;

  /**
   * @param changedBy who changed it last
   * @param changedAt when
   * @param stored what is stored now
   * @param sent what was sent
   * @param version of what is stored now
   */
  PlanChanged(
      String changedBy, Instant changedAt, PlanContent stored, PlanContent sent, long version) {
    super(PlanProblem.PLAN_CHANGED, changedBy);
    this.changedAt = changedAt;
    this.stored = stored.text().text();
    this.sent = sent.text().text();
    this.version = version;
  }

  /** Both texts as JSON with sorted keys, so that they can be compared line by line. */
  @Override
  public Map<String, Object> members() {
    return Map.of(
        "stored", stored, "sent", sent, "version", version, "changedAt", changedAt.toString());
  }

  /** What is stored now. */
  public String stored() {
    return stored;
  }

  /** What was sent. */
  public String sent() {
    return sent;
  }
}
