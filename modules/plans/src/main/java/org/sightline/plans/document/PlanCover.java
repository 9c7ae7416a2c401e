package org.sightline.plans.document;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.document.CanonicalText;
import org.sightline.document.CoverLine;
import org.sightline.document.ExportCover;
import org.sightline.message.Text;
import org.sightline.plans.plan.PlanDetails;
import org.sightline.plans.plan.PlanSignature;
import org.sightline.plans.plan.PlanState;
import org.sightline.plans.plan.PlanSummary;
import org.sightline.plans.rule.RuleSet;
import org.sightline.plans.rule.RuleSets;

/** What a document of a plan says of itself. */
final class PlanCover {

  private PlanCover() {}

  static ExportCover of(PlanSheet sheet, String madeBy, ZonedDateTime now) {
    PlanDetails details = sheet.details();
    PlanSummary plan = details.plan();
    return new ExportCover(
        said("title", plan.executiveName(), year(plan)),
        marking(plan.state()),
        lines(sheet, plan),
        said("period", year(plan), plan.periodStart().toString(), plan.periodEnd().toString()),
        coverage(details),
        now,
        madeBy,
        now);
  }

  /** What a reader must know first; null for a plan that is in force. */
  static @Nullable Text marking(PlanState state) {
    return switch (state) {
      case DRAFT, CONSULTATION -> said("marking.draft");
      case SIGNING -> said("marking.signing");
      case CLOSED_UNRATED -> said("marking.closed");
      case ESTABLISHED -> null;
    };
  }

  /** How much stands in it, and how many of its signatures are valid. */
  private static Text coverage(PlanDetails details) {
    return said(
        "coverage",
        details.content().elements().size(),
        details.content().requirements().count(),
        details.signatures().stream().filter(PlanSignature::valid).count());
  }

  private static List<CoverLine> lines(PlanSheet sheet, PlanSummary plan) {
    Text rules =
        RuleSets.find(plan.ruleSet())
            .map(RuleSet::title)
            .orElseGet(() -> said("plain", plan.ruleSet()));
    return List.of(
        CoverLine.of(said("number"), plan.planNo()),
        CoverLine.of(said("agency"), sheet.names().agency()),
        CoverLine.of(said("executive"), plan.executiveName()),
        CoverLine.of(said("position"), plan.position()),
        new CoverLine(said("state"), plan.state().label()),
        CoverLine.of(said("version"), Integer.toString(plan.versionNo())),
        new CoverLine(said("rules"), rules),
        CoverLine.of(said("hash"), sheet.hash()),
        CoverLine.of(said("form"), CanonicalText.FORM));
  }

  private static String year(PlanSummary plan) {
    return Integer.toString(plan.fiscalYear());
  }

  static Text said(String key, Object... args) {
    return Text.of(PlanCover.class, key, args);
  }
}
