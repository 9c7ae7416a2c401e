package org.sightline.plans.document;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.document.DocumentText;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.measure.MeasureId;
import org.sightline.plans.content.AlignmentContent;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.RequirementContent;

/**
 * A requirement in a document.
 *
 * @param requirement the requirement
 * @param names what it names by its identity only
 * @param locale the language
 */
record RequirementText(RequirementContent requirement, PlanNames names, Locale locale) {

  void write(DocumentText document, int number) {
    document.heading(3, said("requirement", Integer.toString(number), requirement.kind().label()));
    document.paragraph(
        requirement.statement().isBlank() ? said("requirement.blank") : requirement.statement());
    requirement.measures().forEach(target -> measure(document, target));
    about(document);
  }

  private void about(DocumentText document) {
    document.heading(4, said("requirement.about"));
    ServiceId service = requirement.service();
    MeasureId outcome = requirement.missionOutcome();
    document.facts(
        new Facts(locale)
            .add("share", share(requirement.weight()))
            .add("goals", goals())
            .add("outcome", outcome == null ? said("unsaid") : names.measure(outcome))
            .add("service", service == null ? null : names.service(service))
            .add("population", requirement.population())
            .add("control", requirement.control())
            .add("behaviours", requirement.behaviours())
            .add("due", requirement.dueOn())
            .lines());
  }

  private @Nullable String share(@Nullable Integer weight) {
    return weight == null ? null : said("weight", Integer.toString(weight));
  }

  private void measure(DocumentText document, MeasureTarget target) {
    document.heading(
        4, Objects.requireNonNullElseGet(target.name(), () -> target.measure().toString()));
    Facts facts = new Facts(locale);
    addAim(facts, target);
    addReading(facts, target);
    document.facts(facts.lines());
  }

  private static void addAim(Facts facts, MeasureTarget target) {
    facts
        .add("unit", target.unit() == null ? null : target.unit().label())
        .add("direction", target.direction() == null ? null : target.direction().label())
        .add("baseline", target.baseline())
        .add("baseline.period", target.baselinePeriod())
        .add("target", target.target())
        .add("target.date", target.targetDate())
        .add("level.5", target.t5())
        .add("level.4", target.t4())
        .add("level.3", target.t3())
        .add("level.2", target.t2());
  }

  private void addReading(Facts facts, MeasureTarget target) {
    facts
        .add("source", target.dataSource())
        .add("method", target.method())
        .add("frequency", target.frequency() == null ? null : target.frequency().label())
        .add("sample", sample(target.minSample()))
        .add("guardrail", target.guardrail())
        .add("maintain", target.maintainReason());
  }

  private static @Nullable String sample(@Nullable Integer least) {
    return least == null ? null : least.toString();
  }

  private String goals() {
    return requirement.alignments().isEmpty()
        ? said("unsaid")
        : requirement.alignments().stream().map(this::goal).collect(Collectors.joining("\n"));
  }

  private String goal(AlignmentContent goal) {
    StringBuilder said = new StringBuilder();
    said.append(goal.goalText() == null ? goal.goal().toString() : goal.goalText());
    said.append(" (").append(goal.documentType().label().in(locale));
    if (goal.documentTitle() != null) {
      said.append(": ").append(goal.documentTitle());
    }
    if (goal.pageRef() != null) {
      said.append(", ").append(goal.pageRef());
    }
    return said.append(')').toString();
  }

  private String said(String key, Object... args) {
    return PlanCover.said(key, args).in(locale);
  }
}
