package org.sightline.dashboard.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.GoalId;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.measure.MeasureId;
import org.sightline.message.Text;
import org.sightline.plans.content.AlignmentContent;
import org.sightline.plans.content.DocumentType;
import org.sightline.plans.content.ElementContent;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.content.ReadingFrequency;
import org.sightline.plans.content.RequirementContent;
import org.sightline.plans.content.RequirementKind;

/** Makes the content of a plan of the fields of its form. */
final class PlanParser {

  private final PlanText text;
  private final FieldText fields;
  private final Map<MeasureId, MeasureTarget> known;

  /**
   * @param stored what is stored, which knows the units and directions of the measures
   */
  PlanParser(PlanText text, PlanContent stored) {
    this.text = text;
    this.fields = new FieldText(text, new HashMap<>());
    this.known =
        stored
            .requirements()
            .flatMap(one -> one.measures().stream())
            .collect(Collectors.toMap(MeasureTarget::measure, one -> one, (a, b) -> a));
  }

  /** The content; a field that cannot be read says nothing in it and has a problem. */
  PlanContent content(List<String> elements) {
    return new PlanContent(
        elements.stream()
            .map(
                code ->
                    new ElementContent(
                        code,
                        fields.whole(FieldName.element(code) + "-weight"),
                        fields.words(FieldName.element(code) + "-specific"),
                        requirements(code)))
            .toList());
  }

  /** What is wrong with fields, by their names; to be asked after {@link #content}. */
  Map<String, Text> problems() {
    return Map.copyOf(fields.problems());
  }

  private List<RequirementContent> requirements(String code) {
    return text.items("r-").stream()
        .filter(item -> text.value(item + "-" + FieldName.IN).equals(code))
        .map(this::requirement)
        .toList();
  }

  private RequirementContent requirement(String item) {
    String id = item.substring(2);
    return new RequirementContent(
        FieldName.requirement(item),
        kind(item),
        text.value(item + "-statement"),
        fields.whole(item + "-weight"),
        fields.words(item + "-control"),
        fields.words(item + "-population"),
        fields.identity(item + "-service", typed -> new ServiceId(UUID.fromString(typed))),
        fields.identity(item + "-outcome", typed -> new MeasureId(UUID.fromString(typed))),
        fields.words(item + "-behaviours"),
        fields.date(item + "-due"),
        text.items("g-" + id).stream().map(this::alignment).toList(),
        text.items("m-" + id).stream().map(this::measure).toList());
  }

  private RequirementKind kind(String item) {
    RequirementKind chosen = fields.choice(item + "-kind", RequirementKind.class);
    return Objects.requireNonNullElse(chosen, RequirementKind.RESULT);
  }

  private AlignmentContent alignment(String item) {
    return new AlignmentContent(
        new GoalId(FieldName.second(item)),
        Objects.requireNonNullElse(
            fields.choice(item + "-document", DocumentType.class), DocumentType.OTHER),
        fields.words(item + "-title"),
        fields.words(item + "-page"),
        null);
  }

  private MeasureTarget measure(String item) {
    MeasureId id = new MeasureId(FieldName.second(item));
    MeasureTarget like = known.get(id);
    // A requirement is written at level 3: its threshold is the target.
    var target = fields.decimal(item + "-target");
    return new MeasureTarget(
        id,
        like == null ? null : like.name(),
        like == null ? null : like.unit(),
        like == null ? null : like.direction(),
        fields.decimal(item + "-baseline"),
        fields.words(item + "-period"),
        target,
        fields.date(item + "-by"),
        fields.decimal(item + "-t5"),
        fields.decimal(item + "-t4"),
        target,
        fields.decimal(item + "-t2"),
        fields.words(item + "-source"),
        fields.words(item + "-method"),
        frequency(item),
        fields.whole(item + "-sample"),
        fields.words(item + "-guardrail"),
        fields.words(item + "-maintain"));
  }

  private @Nullable ReadingFrequency frequency(String item) {
    return fields.choice(item + "-frequency", ReadingFrequency.class);
  }
}
