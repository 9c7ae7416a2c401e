package org.sightline.lineofsight.hypothesis;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;

/**
 * A hypothesis as readers see it.
 *
 * @param id the hypothesis
 * @param version counts its changes; a writer shows the one it has read
 * @param agency the agency that states it
 * @param claim what it says
 * @param state where it stands
 * @param registration what was locked; null for a draft
 * @param withdrawal why it was taken back; null unless it was
 * @param evidence what may be said of the link today
 */
public record HypothesisSummary(
    HypothesisId id,
    long version,
    OrganizationId agency,
    Claim claim,
    HypothesisState state,
    @Nullable Registration registration,
    @Nullable Withdrawal withdrawal,
    Evidence evidence) {

  public HypothesisSummary {
    requireNonNull(id, "id");
    requireNonNull(agency, "agency");
    requireNonNull(claim, "claim");
    requireNonNull(state, "state");
    requireNonNull(evidence, "evidence");
  }
}
