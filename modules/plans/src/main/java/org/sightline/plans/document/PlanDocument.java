package org.sightline.plans.document;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.document.DocumentText;
import org.sightline.document.ExportCover;
import org.sightline.message.Text;
import org.sightline.plans.content.ElementContent;
import org.sightline.plans.content.RequirementContent;
import org.sightline.plans.executive.OfficialSummary;
import org.sightline.plans.rule.RuleSets;

/**
 * Writes a plan as a document: its cover, its elements in their order, who signed it.
 *
 * @param sheet the plan
 * @param locale the language
 * @param zone in which times are printed
 */
record PlanDocument(PlanSheet sheet, Locale locale, ZoneId zone) {

  DocumentText text(ExportCover cover) {
    DocumentText document = DocumentText.under(cover, locale);
    document.heading(2, said("officials"));
    List<OfficialSummary> officials = sheet.details().officials();
    document.table(
        List.of(said("official.name"), said("official.role")),
        officials.stream()
            .map(official -> List.of(official.name(), official.role().label().in(locale)))
            .toList());
    sheet.details().content().elements().forEach(element -> element(document, element));
    new SignaturePages(sheet, locale, zone).write(document);
    return document;
  }

  private void element(DocumentText document, ElementContent element) {
    document.heading(2, said("element", title(element), weight(element.weight())));
    document.paragraph(element.agencySpecific() == null ? "" : element.agencySpecific());
    if (element.requirements().isEmpty()) {
      document.paragraph(said("element.none"));
    }
    int number = 0;
    for (RequirementContent requirement : element.requirements()) {
      number++;
      new RequirementText(requirement, sheet.names(), locale).write(document, number);
    }
  }

  private String title(ElementContent element) {
    return RuleSets.find(sheet.details().plan().ruleSet())
        .flatMap(rules -> rules.element(element.code()))
        .map(rule -> rule.title().in(locale))
        .orElse(element.code());
  }

  private Text weight(@Nullable Integer weight) {
    return weight == null
        ? PlanCover.said("weight.none")
        : PlanCover.said("weight", Integer.toString(weight));
  }

  private String said(String key, Object... args) {
    return PlanCover.said(key, args).in(locale);
  }
}
