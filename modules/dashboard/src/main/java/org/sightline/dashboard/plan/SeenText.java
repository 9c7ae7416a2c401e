package org.sightline.dashboard.plan;

import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a writer had before the eyes, as short marks of its fields: enough to tell which of two
 * people has changed a field, too little to show it.
 *
 * @param marks mark of the text by mark of the name
 */
record SeenText(Map<String, String> marks) {

  private static final int RADIX = 36;

  SeenText {
    marks = Map.copyOf(marks);
  }

  /** The marks of a text. */
  static SeenText of(PlanText text) {
    return new SeenText(
        text.fields().entrySet().stream()
            .collect(
                Collectors.toMap(
                    field -> mark(field.getKey()), field -> mark(field.getValue()), (a, b) -> a)));
  }

  /** Reads what {@link #toString} has written; anything else is ignored. */
  static SeenText parse(String written) {
    return new SeenText(
        Arrays.stream(written.split(" "))
            .map(pair -> pair.split(":"))
            .filter(pair -> pair.length == 2)
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> a)));
  }

  /** Whether a field was there. */
  boolean has(String field) {
    return marks.containsKey(mark(field));
  }

  /** Whether a field had another text. */
  boolean differs(String field, String text) {
    return !mark(text).equals(marks.get(mark(field)));
  }

  /** As a form carries it. */
  @Override
  public String toString() {
    UnaryOperator<String> text = name -> name + ":" + marks.get(name);
    return marks.keySet().stream().sorted().map(text).collect(Collectors.joining(" "));
  }

  private static String mark(String text) {
    return Integer.toString(text.hashCode(), RADIX);
  }
}
