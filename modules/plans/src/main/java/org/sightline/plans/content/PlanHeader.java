package org.sightline.plans.content;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.document.CanonicalText;
import org.sightline.organization.OrganizationId;
import org.sightline.persistence.Identifier;

/**
 * Whose plan it is, for which time, under which rules.
 *
 * @param agency the agency
 * @param executive the executive
 * @param executiveName what the executive is called
 * @param position what the position is called
 * @param fiscalYear by the calendar year in which it ends
 * @param start the first day of the appraisal period
 * @param end the last day
 * @param ruleSet code of the rule set
 * @param ruleRevision its edition
 * @param versionNo which version of the plan, from 1
 */
public record PlanHeader(
    OrganizationId agency,
    Identifier executive,
    String executiveName,
    String position,
    int fiscalYear,
    LocalDate start,
    LocalDate end,
    String ruleSet,
    String ruleRevision,
    int versionNo) {

  public PlanHeader {
    requireNonNull(agency, "agency");
    requireNonNull(executive, "executive");
  }

  /**
   * The text that is signed: the same on every machine and from every database, since it holds
   * nothing that either of them makes up.
   */
  public CanonicalText text(PlanContent content) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("form", CanonicalText.FORM);
    values.put("agency", agency);
    values.put("executive", executive);
    values.put("executiveName", executiveName);
    values.put("position", position);
    values.put("fiscalYear", fiscalYear);
    values.put("periodStart", start);
    values.put("periodEnd", end);
    values.put("ruleSet", ruleSet);
    values.put("ruleRevision", ruleRevision);
    values.put("versionNo", versionNo);
    values.put("elements", content.values());
    return CanonicalText.of(values);
  }
}
