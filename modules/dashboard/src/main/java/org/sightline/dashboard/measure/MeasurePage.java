package org.sightline.dashboard.measure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.chart.ControlChart;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Verdict;
import org.sightline.measure.catalogue.MeasureSummary;
import org.sightline.message.Text;

/**
 * What the page of a measure shows.
 *
 * @param measure the measure
 * @param owner the name of its agency
 * @param quarters the quarter shown and the others
 * @param verdict how it is going
 * @param chart its observations up to the quarter
 * @param limits over how many points the usual range speaks, in words; null where there is none
 * @param methods the ways of combining to choose from; empty where there is no choice
 * @param method the one shown; null where there is no observation
 * @param stored the one that the verdict rests on; null where there is no observation
 * @param observations all observations, the newest first
 * @param wordings every wording of its question, the newest first
 * @param asOf when the newest figure was known; null where there is none
 */
record MeasurePage(
    MeasureSummary measure,
    String owner,
    QuarterChoice quarters,
    Verdict verdict,
    ControlChart chart,
    @Nullable Text limits,
    List<CombiningMethod> methods,
    @Nullable CombiningMethod method,
    @Nullable CombiningMethod stored,
    List<ObservationLine> observations,
    List<WordingLine> wordings,
    @Nullable Instant asOf) {

  /** Whether another way of combining is shown than the one that the verdict rests on. */
  public boolean isOther() {
    return method != stored;
  }

  /** Whether it is about a service of the programme, which has a page. */
  public boolean isOfService() {
    return measure.key().text().startsWith("hisp/");
  }
}
