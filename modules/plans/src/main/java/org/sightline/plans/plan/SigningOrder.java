package org.sightline.plans.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.plans.executive.ExecutiveSummary;
import org.sightline.plans.executive.OfficialRole;
import org.sightline.plans.executive.OfficialSummary;
import org.sightline.signature.Signature;

/**
 * In which order a plan is signed: the executive, the rating official, and the reviewing official
 * where one is assigned.
 */
final class SigningOrder {

  private SigningOrder() {}

  /** Everybody who signs, in order. */
  static List<NextSignature> signers(ExecutiveSummary executive, List<OfficialSummary> officials) {
    List<NextSignature> signers = new ArrayList<>();
    signers.add(
        new NextSignature(
            PlanPart.EXECUTIVE,
            executive.person(),
            executive.name(),
            PlanPart.EXECUTIVE.meaning().statement()));
    add(signers, officials, OfficialRole.RATING_OFFICIAL, PlanPart.RATING_OFFICIAL);
    add(signers, officials, OfficialRole.REVIEWING_OFFICIAL, PlanPart.REVIEWING_OFFICIAL);
    return signers;
  }

  /** Those who have not signed a version yet, in order. */
  static List<NextSignature> waiting(
      ExecutiveSummary executive,
      List<OfficialSummary> officials,
      List<Signature> signed,
      int versionNo) {
    return signers(executive, officials).stream()
        .filter(
            signer ->
                signed.stream()
                    .noneMatch(
                        one ->
                            one.versionNo() == versionNo
                                && one.role().equals(signer.part().name())))
        .toList();
  }

  /** Who signs next; null where everybody has. */
  static @Nullable NextSignature next(
      ExecutiveSummary executive,
      List<OfficialSummary> officials,
      List<Signature> signed,
      int versionNo) {
    return waiting(executive, officials, signed, versionNo).stream().findFirst().orElse(null);
  }

  private static void add(
      List<NextSignature> signers,
      List<OfficialSummary> officials,
      OfficialRole role,
      PlanPart part) {
    officials.stream()
        .filter(official -> official.role() == role)
        .findFirst()
        .ifPresent(
            official ->
                signers.add(
                    new NextSignature(
                        part, official.person(), official.name(), part.meaning().statement())));
  }
}
