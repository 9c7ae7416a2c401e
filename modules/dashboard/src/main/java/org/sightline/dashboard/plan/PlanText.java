package org.sightline.dashboard.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sightline.plans.content.AlignmentContent;
import org.sightline.plans.content.ElementContent;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.content.RequirementContent;
import org.sightline.plans.content.RequirementId;

/**
 * The content of a plan as the fields of a form: what is stored, or what somebody has typed, good
 * or not. A field that is empty says nothing.
 *
 * @param fields texts by {@link FieldName}, in the order of the plan
 */
record PlanText(Map<String, String> fields) {

  private static final String UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Pattern PART = Pattern.compile("r-" + UUID + "|[mg]-" + UUID + "-" + UUID);
  private static final int MOST_PARTS = 2_000;

  PlanText {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** The fields of a content. */
  static PlanText of(PlanContent content) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (ElementContent element : content.elements()) {
      String item = FieldName.element(element.code());
      put(fields, item, PlanFields.OF_ELEMENT, element);
      element.requirements().forEach(one -> put(fields, element.code(), one));
    }
    return new PlanText(fields);
  }

  /**
   * The fields that a form has sent. Browsers end lines with two characters; one is kept.
   *
   * @param elements codes of the rule set
   * @param parts the items of the form in their order; what is no item is left out
   * @param parameter a field as it was sent
   */
  static PlanText sent(
      List<String> elements, List<String> parts, Function<String, String> parameter) {
    List<String> items = new ArrayList<>(elements.stream().map(FieldName::element).toList());
    parts.stream()
        .filter(part -> PART.matcher(part).matches())
        .limit(MOST_PARTS)
        .forEach(items::add);
    Map<String, String> fields = new LinkedHashMap<>();
    for (String item : items) {
      for (String name : PlanFields.names(item)) {
        String text = parameter.apply(item + "-" + name).replace("\r\n", "\n").strip();
        fields.put(item + "-" + name, text);
      }
    }
    return new PlanText(fields);
  }

  /** The text of a field; empty where it says nothing or is not there. */
  String value(String field) {
    return fields.getOrDefault(field, "");
  }

  /** The items in their order. */
  List<String> items() {
    return fields.keySet().stream().map(FieldName::item).distinct().toList();
  }

  /** The items of a kind that belong to a requirement, in their order. */
  List<String> items(String prefix) {
    return items().stream().filter(item -> item.startsWith(prefix)).toList();
  }

  /** Whether an item is there. */
  boolean has(String item) {
    return item.startsWith("e-") || fields.containsKey(item + "-" + FieldName.IN);
  }

  /** The same without an item and what belongs to it. */
  PlanText without(String item) {
    Map<String, String> kept = new LinkedHashMap<>(fields);
    kept.keySet()
        .removeIf(
            field ->
                FieldName.item(field).equals(item)
                    || FieldName.owner(FieldName.item(field)).equals(item));
    return new PlanText(kept);
  }

  /** The same with a measure more. */
  PlanText with(RequirementId owner, MeasureTarget measure) {
    Map<String, String> more = new LinkedHashMap<>(fields);
    put(more, owner, measure);
    return new PlanText(more);
  }

  /** The same with a goal more. */
  PlanText with(RequirementId owner, AlignmentContent goal) {
    Map<String, String> more = new LinkedHashMap<>(fields);
    put(more, owner, goal);
    return new PlanText(more);
  }

  /** The same with another text in a field. */
  PlanText with(String field, String text) {
    Map<String, String> changed = new LinkedHashMap<>(fields);
    changed.put(field, text);
    return new PlanText(changed);
  }

  private static void put(Map<String, String> fields, String element, RequirementContent one) {
    String item = FieldName.requirement(one.id());
    putOwner(fields, item, element);
    put(fields, item, PlanFields.OF_REQUIREMENT, one);
    one.measures().forEach(measure -> put(fields, one.id(), measure));
    one.alignments().forEach(goal -> put(fields, one.id(), goal));
  }

  private static void put(Map<String, String> fields, RequirementId owner, MeasureTarget measure) {
    String item = FieldName.measure(owner, measure.measure());
    putOwner(fields, item, owner.toString());
    put(fields, item, PlanFields.OF_MEASURE, measure);
  }

  private static void put(Map<String, String> fields, RequirementId owner, AlignmentContent goal) {
    String item = FieldName.goal(owner, goal.goal());
    putOwner(fields, item, owner.toString());
    put(fields, item, PlanFields.OF_GOAL, goal);
  }

  private static void putOwner(Map<String, String> fields, String item, String owner) {
    fields.put(item + "-" + FieldName.IN, FieldText.of(owner));
  }

  private static <T> void put(
      Map<String, String> fields, String item, List<PlanField<T>> names, T content) {
    for (PlanField<T> field : names) {
      fields.put(item + "-" + field.name(), FieldText.of(field.content().of(content)));
    }
  }
}
