package org.sightline.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.sightline.inbox.Inbox;
import org.sightline.inbox.NewInboxItem;
import org.sightline.message.Text;
import org.sightline.organization.PersonId;
import org.sightline.plans.executive.ExecutiveSummary;

/** Tells people that a plan waits for them, and takes that back when it does not any more. */
@ApplicationScoped
class SigningInbox {

  private Inbox inbox;

  protected SigningInbox() {}

  @Inject
  SigningInbox(Inbox inbox) {
    this.inbox = inbox;
  }

  /** The plan waits for the next signer, and for nobody else; null when everybody has signed. */
  void waitsFor(ExecutivePlan plan, ExecutiveSummary executive, @Nullable NextSignature next) {
    inbox.done(PlanReading.SUBJECT, plan.id().value());
    if (next != null) {
      put(plan, next.person(), "SIGN_PLAN", "inbox.sign", executive);
    }
  }

  /** The executive is asked to look at the plan. */
  void consults(ExecutivePlan plan, ExecutiveSummary executive) {
    inbox.done(PlanReading.SUBJECT, plan.id().value());
    put(plan, executive.person(), "CONSULT_PLAN", "inbox.consult", executive);
  }

  /** The plan came back to the rating official. */
  void cameBack(ExecutivePlan plan, ExecutiveSummary executive, @Nullable PersonId official) {
    inbox.done(PlanReading.SUBJECT, plan.id().value());
    if (official != null) {
      put(plan, official, "PLAN_RETURNED", "inbox.returned", executive);
    }
  }

  /** Nobody has to do anything about it. */
  void settled(ExecutivePlan plan) {
    inbox.done(PlanReading.SUBJECT, plan.id().value());
  }

  private void put(
      ExecutivePlan plan, PersonId person, String kind, String key, ExecutiveSummary executive) {
    inbox.put(
        new NewInboxItem(
            person,
            plan.agencyId(),
            kind,
            PlanReading.SUBJECT,
            plan.id().value(),
            Text.of(SigningInbox.class, key, plan.planNo(), executive.name())));
  }
}
