package org.sightline.dashboard.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A requirement in the editor.
 *
 * @param id its identity
 * @param number its place in the element, from 1
 * @param fields its own fields
 * @param outcome name of the measure of its mission outcome; null for none
 * @param measures what it is judged by
 * @param goals what it serves
 * @param smart the marks of a good requirement
 */
record RequirementCard(
    String id,
    int number,
    FieldSet fields,
    @Nullable String outcome,
    List<PartCard> measures,
    List<PartCard> goals,
    List<SmartMark> smart) {

  public RequirementCard {
    measures = List.copyOf(measures);
    goals = List.copyOf(goals);
    smart = List.copyOf(smart);
  }

  /** Whether no measure says by when. */
  public boolean isUndated() {
    return measures.isEmpty();
  }
}
