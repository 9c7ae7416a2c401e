package org.sightline.dashboard.plan;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;
import org.sightline.plans.plan.NextSignature;
import org.sightline.plans.plan.PlanGap;
import org.sightline.plans.plan.PlanOverview;
import org.sightline.plans.plan.PlanSummary;

/**
 * An executive in the list of plans.
 *
 * @param of the executive with the plan and what is missing
 */
record PlanLine(PlanOverview of) {

  /** The stage of an executive without a plan, as a value of the filter. */
  static final String NO_PLAN = "NONE";

  /** The plan; null where there is none. */
  public @Nullable PlanSummary plan() {
    return of.plan();
  }

  /** The stage as a value of the filter. */
  String stage() {
    PlanSummary plan = of.plan();
    return plan == null ? NO_PLAN : plan.state().name();
  }

  /** What the stage is called. */
  public Text state() {
    PlanSummary plan = of.plan();
    return plan == null ? Text.of(PlanLine.class, "stage.NONE") : plan.state().label();
  }

  /** Tone of the badge of the stage. */
  public String tone() {
    PlanSummary plan = of.plan();
    return plan == null ? "watch" : PlanTone.of(plan.state());
  }

  /** What is missing, the gravest first; that there is no plan is told by the stage. */
  public List<Text> gaps() {
    return of.gaps().stream()
        .filter(gap -> gap != PlanGap.NO_PLAN)
        .sorted()
        .map(this::text)
        .toList();
  }

  private Text text(PlanGap gap) {
    NextSignature next = of.next();
    return gap == PlanGap.SIGNATURE_WAITING && next != null
        ? Text.of(PlanLine.class, "gap.signer", next.name())
        : gap.label();
  }

  boolean has(@Nullable PlanGap gap) {
    return gap == null || of.gaps().contains(gap);
  }

  boolean holds(String words) {
    PlanSummary plan = of.plan();
    String all =
        of.executive().name()
            + " "
            + of.executive().position()
            + " "
            + of.ratingOfficial()
            + " "
            + (plan == null ? "" : plan.planNo());
    return all.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
  }
}
