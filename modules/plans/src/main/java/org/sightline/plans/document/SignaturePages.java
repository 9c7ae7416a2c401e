package org.sightline.plans.document;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.document.DocumentText;
import org.sightline.document.ExportCover;
import org.sightline.measure.MeasureId;
import org.sightline.measure.Unit;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.plan.NextSignature;
import org.sightline.plans.plan.PlanPart;
import org.sightline.plans.plan.PlanSignature;
import org.sightline.plans.plan.SignedFigure;

/**
 * Who signed a plan, when, which sentence and which text; and what they saw of its figures.
 *
 * @param sheet the plan
 * @param locale the language
 * @param zone in which times are printed
 */
record SignaturePages(PlanSheet sheet, Locale locale, ZoneId zone) {

  void write(DocumentText document) {
    document.headingOnNewPage(said("signatures"));
    List<PlanSignature> signatures = sheet.details().signatures();
    if (signatures.isEmpty()) {
      document.paragraph(said("signatures.none"));
    }
    signatures.forEach(signature -> signature(document, signature));
    NextSignature next = sheet.details().next();
    if (next != null) {
      document.paragraph(said("signatures.next", next.name(), next.part().label()));
    }
    if (!sheet.evidence().isEmpty()) {
      evidence(document);
    }
  }

  private void signature(DocumentText document, PlanSignature signature) {
    document.heading(3, said("signature", signature.name(), role(signature.role())));
    document.facts(
        new Facts(locale)
            .add("signature.meaning", signature.meaning())
            .add("signature.statement", signature.statement())
            .add("signature.when", moment(signature.signedAt()))
            .add("version", Integer.toString(signature.versionNo()))
            .add("signature.hash", signature.contentHash())
            .add("signature.state", said(signature.valid() ? "signature.valid" : "signature.void"))
            .lines());
  }

  private void evidence(DocumentText document) {
    Map<MeasureId, MeasureTarget> targets = targets();
    List<List<String>> rows = new ArrayList<>();
    for (SignedFigure figure : sheet.evidence()) {
      rows.add(row(figure, targets.get(figure.measure())));
    }
    document.heading(3, said("evidence"));
    document.paragraph(said("evidence.lead"));
    document.table(
        Stream.of("measure", "signer", "value", "base", "period", "bears", "version")
            .map(column -> said("evidence." + column))
            .toList(),
        rows);
  }

  private Map<MeasureId, MeasureTarget> targets() {
    Map<MeasureId, MeasureTarget> targets = new HashMap<>();
    sheet
        .details()
        .content()
        .requirements()
        .flatMap(requirement -> requirement.measures().stream())
        .forEach(target -> targets.put(target.measure(), target));
    return targets;
  }

  private List<String> row(SignedFigure figure, @Nullable MeasureTarget target) {
    String name = target == null ? null : target.name();
    Unit unit = target == null ? null : target.unit();
    Double value = figure.value();
    return List.of(
        name == null ? figure.measure().toString() : name,
        figure.signer(),
        value == null || unit == null
            ? said("evidence.none")
            : unit.text(value, figure.n()).in(locale),
        figure.n() == null ? "" : figure.n().toString(),
        figure.periodEnd() == null ? "" : figure.periodStart() + " – " + figure.periodEnd(),
        figure.evidence().label().in(locale),
        Integer.toString(figure.versionNo()));
  }

  private String role(String code) {
    return Stream.of(PlanPart.values())
        .filter(part -> part.name().equals(code))
        .map(part -> part.label().in(locale))
        .findFirst()
        .orElse(code);
  }

  private String moment(Instant at) {
    return ExportCover.moment(at.atZone(zone), locale);
  }

  private String said(String key, Object... args) {
    return PlanCover.said(key, args).in(locale);
  }
}
