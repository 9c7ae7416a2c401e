package org.sightline.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sightline.document.CanonicalText;
import org.sightline.plans.plan.PlanMoving.Moving;
import org.sightline.security.CurrentActor;
import org.sightline.signature.NewSignature;
import org.sightline.signature.Signature;
import org.sightline.signature.SignatureMeaning;
import org.sightline.signature.Signatures;

/** Has a frozen plan signed, keeps what each signer saw, and establishes it by the last one. */
@ApplicationScoped
class PlanSigning {

  private PlanRepository plans;
  private ContentRepository contents;
  private MeasureStandings standings;
  private Signatures signatures;
  private SigningInbox inbox;
  private CurrentActor current;
  private Event<PlanEstablished> established;
  private Clock clock;

  protected PlanSigning() {}

  @Inject
  PlanSigning(
      PlanRepository plans,
      ContentRepository contents,
      MeasureStandings standings,
      Signatures signatures,
      SigningInbox inbox,
      CurrentActor current,
      Event<PlanEstablished> established,
      Clock clock) {
    this.plans = plans;
    this.contents = contents;
    this.standings = standings;
    this.signatures = signatures;
    this.inbox = inbox;
    this.current = current;
    this.established = established;
    this.clock = clock;
  }

  /** T06: the next signer signs the text whose hash was seen. */
  void sign(Moving moving) {
    ExecutivePlan plan = moving.plan();
    List<NextSignature> waiting =
        SigningOrder.waiting(
            moving.executive(), moving.officials(), signed(plan), plan.versionNo());
    if (waiting.isEmpty()) {
      // The one signature that was open belonged to an official who is none any more.
      establish(moving);
      return;
    }
    signNext(moving, waiting);
  }

  private void signNext(Moving moving, List<NextSignature> waiting) {
    ExecutivePlan plan = moving.plan();
    NextSignature next = waiting.get(0);
    if (!next.person().equals(current.get().person())) {
      throw PlanRefused.notNext(next.name());
    }
    capture(plan, sign(moving, next.part().meaning(), next.part()));
    if (waiting.size() == 1) {
      establish(moving);
    } else {
      inbox.waitsFor(plan, moving.executive(), waiting.get(1));
    }
  }

  /** T07: the rating official writes down why there is no signature of the executive. */
  void documentRefusal(Moving moving) {
    ExecutivePlan plan = moving.plan();
    if (hasSigned(plan, PlanPart.EXECUTIVE)) {
      throw PlanRefused.notNext(moving.executive().name());
    }
    int window = plan.rules().options().responseWindowDays();
    Instant frozenAt = moving.version().frozenAt();
    if (frozenAt == null || days(frozenAt) < window) {
      throw PlanRefused.windowOpen(window);
    }
    capture(plan, sign(moving, SignatureMeaning.REFUSED_DOCUMENTED, PlanPart.RATING_OFFICIAL));
    establish(moving);
  }

  private boolean hasSigned(ExecutivePlan plan, PlanPart part) {
    return signed(plan).stream()
        .anyMatch(one -> one.versionNo() == plan.versionNo() && one.role().equals(part.name()));
  }

  private long days(Instant since) {
    return ChronoUnit.DAYS.between(
        since.atZone(clock.getZone()).toLocalDate(), LocalDate.now(clock));
  }

  private List<Signature> signed(ExecutivePlan plan) {
    return signatures.of(PlanReading.SUBJECT, plan.id().value());
  }

  private Signature sign(Moving moving, SignatureMeaning meaning, PlanPart part) {
    ExecutivePlan plan = moving.plan();
    return signatures.sign(
        new NewSignature(
            PlanReading.SUBJECT,
            plan.id().value(),
            plan.versionNo(),
            plan.agencyId(),
            meaning,
            part.name(),
            textSeen(moving),
            moving.move().language(),
            moving.move().password()));
  }

  private static CanonicalText textSeen(Moving moving) {
    CanonicalText text = moving.version().text();
    String seen = moving.move().contentHash();
    // The stored text is hashed anew: a byte that somebody changed is not signed.
    if (text == null || !text.sha256().equals(seen)) {
      throw PlanRefused.textChanged();
    }
    return text;
  }

  private void capture(ExecutivePlan plan, Signature signature) {
    List<MeasureStanding> seen =
        standings.of(contents.content(plan.versionId()), plan.frame(LocalDate.now(clock)));
    for (int i = 0; i < seen.size(); i++) {
      plans.add(new SignedEvidence(plan.id(), signature, i + 1, seen.get(i)));
    }
  }

  private void establish(Moving moving) {
    ExecutivePlan plan = moving.plan();
    LocalDate today = LocalDate.now(clock);
    plan.establish(today);
    plan.move(moving.next());
    moving.version().takeEffect(today);
    inbox.settled(plan);
    established.fire(
        new PlanEstablished(
            plan.id(), plan.agencyId(), plan.executiveId(), plan.versionNo(), today));
  }
}
