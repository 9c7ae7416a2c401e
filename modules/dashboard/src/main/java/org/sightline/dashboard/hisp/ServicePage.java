package org.sightline.dashboard.hisp;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.measure.MeasureLine;
import org.sightline.dashboard.measure.QuarterChoice;
import org.sightline.hisp.provider.ServiceSummary;
import org.sightline.measure.CombiningMethod;
import org.sightline.message.Text;

/**
 * What the page of a service shows.
 *
 * @param service the service
 * @param agency the name of its agency
 * @param quarters the quarter shown and the others
 * @param measures its measures at the quarter
 * @param reach how far its surveys reached in the quarter
 * @param surveys its surveys of the quarter
 * @param asOf when the newest figure was known; null where there is none
 */
record ServicePage(
    ServiceSummary service,
    String agency,
    QuarterChoice quarters,
    List<MeasureLine> measures,
    ServiceReach reach,
    List<SurveyCard> surveys,
    @Nullable Instant asOf) {

  public ServicePage {
    measures = List.copyOf(measures);
    surveys = List.copyOf(surveys);
  }

  /** The verdict on trust, else what is to say without one. */
  public Text summary() {
    return measures.stream()
        .findFirst()
        .map(MeasureLine::sentence)
        .orElseGet(() -> Text.of(ServicePage.class, "services.never", service.name()));
  }

  /** How the surveys are combined. */
  public Text method() {
    return service.traits().combiningMethod().label();
  }

  /** Why they are combined like this. */
  public Text reason() {
    boolean overlap = service.traits().volumesOverlap();
    CombiningMethod method = service.traits().combiningMethod();
    String why = overlap && method == CombiningMethod.POOLED ? "POOLED.overlap" : method.name();
    return Text.of(ServicePage.class, "method.why." + why);
  }
}
