package org.sightline.measure.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.sightline.time.FiscalCalendar;

/**
 * A measure with everything that is known of its making.
 *
 * @param measure the measure
 * @param wordings every wording of its question, in the order in which they were first used
 * @param calendar the fiscal calendar of its owner, which names its periods
 */
public record MeasureDetails(
    MeasureSummary measure, List<QuestionWording> wordings, FiscalCalendar calendar) {

  public MeasureDetails {
    requireNonNull(measure, "measure");
    wordings = List.copyOf(wordings);
    requireNonNull(calendar, "calendar");
  }
}
