package org.sightline.dashboard.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/**
 * The fields of one item of the editor, for {@code sl:planField}.
 *
 * @param item the item
 * @param texts all fields of the plan
 * @param problems what is wrong with fields, by their names
 */
record FieldSet(String item, Map<String, String> texts, Map<String, Text> problems) {

  public FieldSet {
    problems = Map.copyOf(problems);
  }

  /** The name of a field. */
  public String name(String field) {
    return item + "-" + field;
  }

  /** Its text; empty where it says nothing. */
  public String value(String field) {
    return texts.getOrDefault(name(field), "");
  }

  /** What is wrong with it; null for nothing. */
  public @Nullable Text problem(String field) {
    return problems.get(name(field));
  }
}
